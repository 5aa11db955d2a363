'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useState } from 'react'
import { trpc } from '@/client/trpc'
import { Button } from '@/ui/button'
import { TextField } from '@/ui/text-field'
import { toast } from '@/ui/toast'
import { readProblem } from './form-problem'
import { FormProblemNotice } from './form-problem-notice'

interface ChangeNameFormProps {
  readonly name: string
}

/** The name that colleagues see. */
export function ChangeNameForm({ name }: ChangeNameFormProps) {
  const router = useRouter()
  const [displayName, setDisplayName] = useState(name)
  const change = trpc.identity.changeName.useMutation({
    onSuccess: (saved) => {
      setDisplayName(saved.displayName)
      toast.done('Name changed', { description: saved.displayName })
      router.refresh()
    },
  })
  const { problem, fieldError } = readProblem(change.error)

  function onSubmit(event: FormEvent) {
    event.preventDefault()
    change.mutate({ displayName })
  }

  return (
    <form method="post" noValidate onSubmit={onSubmit} className="flex max-w-80 flex-col gap-3">
      <FormProblemNotice problem={problem} />
      <TextField
        label="Name"
        hint="As colleagues see it. What is on record keeps the name you had."
        autoComplete="name"
        value={displayName}
        error={fieldError('displayName')}
        onChange={(event) => setDisplayName(event.target.value)}
      />
      <Button
        type="submit"
        busy={change.isPending}
        disabled={displayName.trim() === name}
        className="self-start"
      >
        Change name
      </Button>
    </form>
  )
}
