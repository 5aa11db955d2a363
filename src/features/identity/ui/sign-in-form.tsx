'use client'

import { useRouter } from 'next/navigation'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { startPageOf } from '@/ui/frame/sections-for'
import { Button } from '@/ui/button'
import { PasswordField } from '@/ui/password-field'
import { TextField } from '@/ui/text-field'
import { TextLink } from '@/ui/text-link'
import type { DemoAccount } from '../contract'
import { DemoAccounts } from './demo-accounts'
import { FormProblemNotice } from './form-problem-notice'
import { useSignIn } from './use-sign-in'

interface SignInFormProps {
  readonly nextPath: string | undefined
  readonly demoAccounts: readonly DemoAccount[]
  /** Whether people may ask an organization for access. */
  readonly takesRequests: boolean
}

export function SignInForm({ nextPath, demoAccounts, takesRequests }: SignInFormProps) {
  const router = useRouter()
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const passwordInput = useRef<HTMLInputElement>(null)
  const { busy, problem, fieldError, submit } = useSignIn((role) =>
    router.replace(nextPath ?? startPageOf(role)),
  )

  useEffect(() => {
    if (problem) passwordInput.current?.select()
  }, [problem])

  function onSubmit(event: FormEvent) {
    event.preventDefault()
    submit({ email, password })
  }

  function choose(account: DemoAccount) {
    setEmail(account.email)
    passwordInput.current?.focus()
  }

  return (
    <>
      <form method="post" noValidate onSubmit={onSubmit} className="flex flex-col gap-4">
        <FormProblemNotice problem={problem} />
        <TextField
          label="E-mail address"
          name="email"
          type="email"
          autoComplete="username"
          autoFocus
          required
          value={email}
          error={fieldError('email')}
          onChange={(event) => setEmail(event.target.value)}
        />
        <PasswordField
          ref={passwordInput}
          label="Password"
          name="password"
          autoComplete="current-password"
          required
          value={password}
          error={fieldError('password')}
          onChange={(event) => setPassword(event.target.value)}
        />
        <Button type="submit" tone="primary" busy={busy} className="mt-1 w-full">
          {busy ? 'Signing in' : 'Sign in'}
        </Button>
        <p className="flex flex-wrap justify-between gap-x-4 gap-y-2">
          <TextLink href="/forgot-password">Forgot your password?</TextLink>
          {takesRequests ? <TextLink href="/ask-for-access">Ask for access</TextLink> : null}
        </p>
      </form>
      <DemoAccounts accounts={demoAccounts} chosen={email} onChoose={choose} />
    </>
  )
}
