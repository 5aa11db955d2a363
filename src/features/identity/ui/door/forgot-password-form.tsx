'use client'

import { type FormEvent, useState } from 'react'
import { trpc } from '@/client/trpc'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import { TextField } from '@/ui/text-field'
import { TextLink } from '@/ui/text-link'
import { readProblem } from '../form-problem'
import { FormProblemNotice } from '../form-problem-notice'

/** Asks for a link; the answer is the same whether or not an account has the address. */
export function ForgotPasswordForm() {
  const [email, setEmail] = useState('')
  const forgot = trpc.identity.forgotPassword.useMutation()
  const { problem, fieldError } = readProblem(forgot.error)

  function onSubmit(event: FormEvent) {
    event.preventDefault()
    forgot.mutate({ email })
  }

  if (forgot.isSuccess) {
    return (
      <div className="flex flex-col gap-4">
        <Notice live tone="success" title="Look into your mail">
          If an account has this address, a link to set a new password is on its way. It works once,
          for an hour.
        </Notice>
        <TextLink href="/">Go to sign-in</TextLink>
      </div>
    )
  }
  return (
    <form method="post" noValidate onSubmit={onSubmit} className="flex flex-col gap-4">
      <FormProblemNotice problem={problem} />
      <TextField
        label="E-mail address"
        hint="We send a link to it that sets a new password."
        name="email"
        type="email"
        autoComplete="username"
        autoFocus
        required
        value={email}
        error={fieldError('email')}
        onChange={(event) => setEmail(event.target.value)}
      />
      <Button type="submit" tone="primary" busy={forgot.isPending} className="w-full">
        Send the link
      </Button>
      <TextLink href="/">Go to sign-in</TextLink>
    </form>
  )
}
