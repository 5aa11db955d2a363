'use client'

import { type FormEvent, useState } from 'react'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { PasswordField } from '@/ui/password-field'
import { FormProblemNotice } from './form-problem-notice'
import { useSessionWatch } from './use-session-watch'
import { useSignIn } from './use-sign-in'

interface SessionEndedDialogProps {
  /** Who was signed in; only the same person may go on with what is on the page. */
  readonly email: string
}

/** Signs the same person in again over the page they were on, so that nothing typed is lost. */
export function SessionEndedDialog({ email }: SessionEndedDialogProps) {
  const { ended, resume } = useSessionWatch()
  return (
    <Dialog
      sealed
      covering
      open={ended}
      onOpenChange={() => undefined}
      title="Your session has ended"
      description="Sign in again to go on where you were. What you typed on this page is kept."
    >
      {ended ? <SignInAgain email={email} onDone={resume} /> : null}
    </Dialog>
  )
}

interface SignInAgainProps {
  readonly email: string
  readonly onDone: () => void
}

function SignInAgain({ email, onDone }: SignInAgainProps) {
  const [password, setPassword] = useState('')
  const { busy, problem, fieldError, submit } = useSignIn(onDone)

  function onSubmit(event: FormEvent) {
    event.preventDefault()
    submit({ email, password })
  }

  return (
    <form method="post" noValidate onSubmit={onSubmit} className="flex flex-col gap-4">
      <FormProblemNotice problem={problem} />
      <input type="hidden" name="email" autoComplete="username" value={email} readOnly />
      <PasswordField
        autoFocus
        label={`Password for ${email}`}
        autoComplete="current-password"
        value={password}
        error={fieldError('password')}
        onChange={(event) => setPassword(event.target.value)}
      />
      <div className="flex flex-wrap justify-end gap-2">
        <Button tone="quiet" onClick={() => window.location.assign('/')}>
          Use another account
        </Button>
        <Button type="submit" tone="primary" busy={busy}>
          {busy ? 'Signing in' : 'Sign in and go on'}
        </Button>
      </div>
    </form>
  )
}
