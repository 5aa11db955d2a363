'use client'

import Link from 'next/link'
import { type FormEvent, useState } from 'react'
import { toCallError } from '@/client/error-code'
import { trpc } from '@/client/trpc'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import { PasswordField } from '@/ui/password-field'
import { TextLink } from '@/ui/text-link'
import type { PasswordWasReset } from '../../contract/links'
import { endedWords } from '../ended-words'
import { readProblem } from '../form-problem'
import { FormProblemNotice } from '../form-problem-notice'
import { DeadLink } from './dead-link'
import { LinkWaiting } from './link-waiting'
import { useLinkToken } from './use-link-token'

const askAt = '/forgot-password'

/** Sets a new password by the link of a mail. */
export function ResetPasswordForm() {
  const token = useLinkToken()
  const link = trpc.identity.openPasswordReset.useQuery(
    { token: token ?? '' },
    { enabled: token !== undefined, retry: false, staleTime: Infinity },
  )
  if (link.isPending) return <LinkWaiting />
  if (link.isError) return <DeadLink problem={toCallError(link.error)} askAt={askAt} />
  return <NewPassword token={token ?? ''} email={link.data.email} />
}

interface NewPasswordProps {
  readonly token: string
  readonly email: string
}

function NewPassword({ token, email }: NewPasswordProps) {
  const [newPassword, setNewPassword] = useState('')
  const reset = trpc.identity.resetPassword.useMutation()
  const { problem, fieldError } = readProblem(reset.error)

  function onSubmit(event: FormEvent) {
    event.preventDefault()
    reset.mutate({ token, newPassword })
  }

  if (reset.isSuccess) {
    return (
      <div className="flex flex-col gap-4">
        <Notice live tone="success" title="Your new password holds">
          {resetWords(reset.data)}
        </Notice>
        <Button asChild tone="primary" className="w-full">
          <Link href="/">Sign in</Link>
        </Button>
      </div>
    )
  }
  if (problem?.code === 'NOT_FOUND') return <DeadLink problem={problem} askAt={askAt} />
  return (
    <form method="post" noValidate onSubmit={onSubmit} className="flex flex-col gap-4">
      <FormProblemNotice problem={problem} />
      <p className="text-soft">
        For <span className="font-medium text-ink">{email}</span>. All your sessions end, and your
        API tokens are revoked: make new ones where programs need them.
      </p>
      <input type="hidden" name="email" autoComplete="username" value={email} readOnly />
      <PasswordField
        label="New password"
        hint="At least 12 characters."
        name="new-password"
        autoComplete="new-password"
        autoFocus
        required
        value={newPassword}
        error={fieldError('newPassword')}
        onChange={(event) => setNewPassword(event.target.value)}
      />
      <Button type="submit" tone="primary" busy={reset.isPending} className="w-full">
        Set the new password
      </Button>
      <TextLink href="/">Go to sign-in</TextLink>
    </form>
  )
}

function resetWords({ sessionsEnded: sessions, tokensRevoked: tokens }: PasswordWasReset): string {
  return `Sign in with it${endedWords({ sessions, tokens })}.`
}
