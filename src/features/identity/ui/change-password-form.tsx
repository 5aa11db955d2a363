'use client'

import type { FormEvent } from 'react'
import { Button } from '@/ui/button'
import { Checkbox } from '@/ui/checkbox'
import { Notice } from '@/ui/notice'
import { PasswordField } from '@/ui/password-field'
import type { ChangedPassword } from '../contract'
import { endedWords } from './ended-words'
import { useChangePassword } from './use-change-password'

interface ChangePasswordFormProps {
  /** Lets a password manager know whose password this is. */
  readonly email: string
}

export function ChangePasswordForm({ email }: ChangePasswordFormProps) {
  const form = useChangePassword()

  function onSubmit(event: FormEvent) {
    event.preventDefault()
    form.submit()
  }

  return (
    <form method="post" noValidate onSubmit={onSubmit} className="flex max-w-80 flex-col gap-3">
      <input type="hidden" name="email" autoComplete="username" value={email} readOnly />
      {form.problem ? (
        <Notice live tone="error">
          {form.problem.message}
        </Notice>
      ) : null}
      {form.changed === undefined || form.problem ? null : (
        <Notice live tone="success">
          {changedWords(form.changed)}
        </Notice>
      )}
      <PasswordField
        label="Current password"
        autoComplete="current-password"
        value={form.typed.currentPassword}
        error={form.fieldError('currentPassword')}
        onChange={(event) => form.type('currentPassword', event.target.value)}
      />
      <PasswordField
        label="New password"
        hint="At least 12 characters. Your other sessions end."
        autoComplete="new-password"
        value={form.typed.newPassword}
        error={form.fieldError('newPassword')}
        onChange={(event) => form.type('newPassword', event.target.value)}
      />
      <Checkbox
        label="Revoke my API tokens as well"
        hint="Do so when somebody may have known the old password: a program that uses one stops."
        checked={form.typed.revokeTokens}
        onChange={(event) => form.revokeTokens(event.target.checked)}
      />
      <Button type="submit" tone="primary" busy={form.busy} className="self-start">
        Change password
      </Button>
    </form>
  )
}

function changedWords({ otherSessionsEnded: sessions, tokensRevoked: tokens }: ChangedPassword) {
  return `Your password was changed${endedWords({ sessions, tokens, keepsOne: true })}.`
}
