'use client'

import { type FormEvent, useId, useState } from 'react'
import type { Role } from '@/core/actor'
import { trpc } from '@/client/trpc'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { TextField } from '@/ui/text-field'
import { toast } from '@/ui/toast'
import { readProblem } from '../form-problem'
import { FormProblemNotice } from '../form-problem-notice'
import { RoleSelect } from './role-select'
import { useUsersRefresh } from './use-users-refresh'

interface InviteDialogProps {
  readonly open: boolean
  readonly onOpenChange: (open: boolean) => void
}

export function InviteDialog({ open, onOpenChange }: InviteDialogProps) {
  const formId = useId()
  const [email, setEmail] = useState('')
  const [role, setRole] = useState<Role>('coder')
  const refresh = useUsersRefresh()
  const invite = trpc.users.invite.useMutation({
    onSuccess: async () => {
      toast.done('Invitation sent', { description: email.trim() })
      close()
      await refresh()
    },
  })
  const { problem, fieldError } = readProblem(invite.error)

  function close() {
    onOpenChange(false)
    setEmail('')
    invite.reset()
  }

  function onSubmit(event: FormEvent) {
    event.preventDefault()
    invite.mutate({ email, role })
  }

  return (
    <Dialog
      open={open}
      onOpenChange={(next) => (next ? onOpenChange(true) : close())}
      title="Invite someone"
      description="A mail with a link goes out. It works once, for three days; the person chooses name and password."
      actions={
        <>
          <Button onClick={close}>Cancel</Button>
          <Button type="submit" form={formId} tone="primary" busy={invite.isPending}>
            Send the invitation
          </Button>
        </>
      }
    >
      <form
        id={formId}
        method="post"
        noValidate
        onSubmit={onSubmit}
        className="flex flex-col gap-4"
      >
        <FormProblemNotice problem={problem} />
        <TextField
          label="E-mail address"
          type="email"
          autoComplete="off"
          required
          value={email}
          error={fieldError('email')}
          onChange={(event) => setEmail(event.target.value)}
        />
        <RoleSelect role={role} error={fieldError('role')} onChange={setRole} />
      </form>
    </Dialog>
  )
}
