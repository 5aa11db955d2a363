'use client'

import Link from 'next/link'
import { type FormEvent, useState } from 'react'
import { toCallError } from '@/client/error-code'
import { trpc } from '@/client/trpc'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import { PasswordField } from '@/ui/password-field'
import { roleWord } from '@/ui/role-word'
import { TextField } from '@/ui/text-field'
import type { OpenInvitation } from '../../contract/links'
import { readProblem } from '../form-problem'
import { FormProblemNotice } from '../form-problem-notice'
import { DeadLink } from './dead-link'
import { LinkWaiting } from './link-waiting'
import { useLinkToken } from './use-link-token'

/** Makes the account of an invitation: a name and a password of one's own. */
export function AcceptInvitationForm() {
  const token = useLinkToken()
  const link = trpc.identity.openInvitation.useQuery(
    { token: token ?? '' },
    { enabled: token !== undefined, retry: false, staleTime: Infinity },
  )
  if (link.isPending) return <LinkWaiting />
  if (link.isError) return <DeadLink problem={toCallError(link.error)} />
  return <NewAccount token={token ?? ''} invitation={link.data} />
}

interface NewAccountProps {
  readonly token: string
  readonly invitation: OpenInvitation
}

function NewAccount({ token, invitation }: NewAccountProps) {
  const { email, role, orgName, invitedByLabel } = invitation
  const [displayName, setDisplayName] = useState('')
  const [password, setPassword] = useState('')
  const accept = trpc.identity.acceptInvitation.useMutation()
  const { problem, fieldError } = readProblem(accept.error)

  function onSubmit(event: FormEvent) {
    event.preventDefault()
    accept.mutate({ token, displayName, password })
  }

  if (accept.isSuccess) {
    return (
      <div className="flex flex-col gap-4">
        <Notice live tone="success" title={`You belong to ${orgName} now`}>
          Sign in with {email} and your new password.
        </Notice>
        <Button asChild tone="primary" className="w-full">
          <Link href="/">Sign in</Link>
        </Button>
      </div>
    )
  }
  if (problem?.code === 'NOT_FOUND') return <DeadLink problem={problem} />
  return (
    <form method="post" noValidate onSubmit={onSubmit} className="flex flex-col gap-4">
      <FormProblemNotice problem={problem} />
      <p className="text-soft">
        {invitedByLabel} invites <span className="font-medium text-ink">{email}</span> as{' '}
        {roleWord[role].toLowerCase()}.
      </p>
      <TextField
        label="Your name"
        hint="As your colleagues read it."
        name="name"
        autoComplete="name"
        autoFocus
        required
        value={displayName}
        error={fieldError('displayName')}
        onChange={(event) => setDisplayName(event.target.value)}
      />
      <input type="hidden" name="email" autoComplete="username" value={email} readOnly />
      <PasswordField
        label="Password"
        hint="At least 12 characters."
        name="new-password"
        autoComplete="new-password"
        required
        value={password}
        error={fieldError('password')}
        onChange={(event) => setPassword(event.target.value)}
      />
      <Button type="submit" tone="primary" busy={accept.isPending} className="w-full">
        Join {orgName}
      </Button>
    </form>
  )
}
