'use client'

import { type FormEvent, useState } from 'react'
import { trpc } from '@/client/trpc'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import { TextField } from '@/ui/text-field'
import { TextLink } from '@/ui/text-link'
import type { AskForAccessInput } from '../../contract/links'
import { readProblem } from '../form-problem'
import { FormProblemNotice } from '../form-problem-notice'

const blank: AskForAccessInput = { organization: '', displayName: '', email: '' }

/** Asks an organization's admins for access; the answer is the same whatever exists. */
export function AskForAccessForm() {
  const [typed, setTyped] = useState(blank)
  const ask = trpc.identity.askForAccess.useMutation()
  const { problem, fieldError } = readProblem(ask.error)
  const field = (name: keyof AskForAccessInput) => ({
    name,
    required: true,
    value: typed[name],
    error: fieldError(name),
    onChange: (event: { target: { value: string } }) =>
      setTyped({ ...typed, [name]: event.target.value }),
  })

  function onSubmit(event: FormEvent) {
    event.preventDefault()
    ask.mutate(typed)
  }

  if (ask.isSuccess) {
    return (
      <div className="flex flex-col gap-4">
        <Notice live tone="success" title="Your request is on its way">
          If the organization exists, its administrators decide, and the answer comes by mail.
        </Notice>
        <TextLink href="/">Go to sign-in</TextLink>
      </div>
    )
  }
  return (
    <form method="post" noValidate onSubmit={onSubmit} className="flex flex-col gap-4">
      <FormProblemNotice problem={problem} />
      <TextField
        {...field('organization')}
        label="Organization"
        hint="Its short name, e.g. north-hospital. A colleague or an administrator knows it."
        autoCapitalize="none"
        autoFocus
      />
      <TextField {...field('displayName')} label="Your name" autoComplete="name" />
      <TextField {...field('email')} label="E-mail address" type="email" autoComplete="username" />
      <Button type="submit" tone="primary" busy={ask.isPending} className="w-full">
        Ask for access
      </Button>
      <TextLink href="/">Go to sign-in</TextLink>
    </form>
  )
}
