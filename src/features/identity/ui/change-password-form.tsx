'use client'

import type { FormEvent } from 'react'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import { PasswordField } from '@/ui/password-field'
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
    <form noValidate onSubmit={onSubmit} className="flex max-w-80 flex-col gap-3">
      <input type="hidden" name="email" autoComplete="username" value={email} readOnly />
      {form.problem ? (
        <Notice live tone="error">
          {form.problem.message}
        </Notice>
      ) : null}
      {form.otherSessionsEnded === undefined || form.problem ? null : (
        <Notice live tone="success">
          {changedWords(form.otherSessionsEnded)}
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
      <Button type="submit" tone="primary" busy={form.busy} className="self-start">
        Change password
      </Button>
    </form>
  )
}

function changedWords(otherSessionsEnded: number): string {
  if (otherSessionsEnded === 0) return 'Your password was changed.'
  const sessions =
    otherSessionsEnded === 1 ? '1 other session' : `${otherSessionsEnded} other sessions`
  return `Your password was changed; ${sessions} ended.`
}
