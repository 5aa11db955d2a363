'use client'

import { useState } from 'react'
import type { Role } from '@/core/actor'
import { type CallError, toCallError } from '@/client/error-code'
import { trpc } from '@/client/trpc'

interface Credentials {
  readonly email: string
  readonly password: string
}

interface SignInState {
  readonly busy: boolean
  readonly problem: CallError | undefined
  /** What is wrong with one field, when the server says so. */
  readonly fieldError: (field: keyof Credentials) => string | undefined
  readonly submit: (credentials: Credentials) => void
}

/** Signs in and hands over the role; stays busy after success, while the next page loads. */
export function useSignIn(onSignedIn: (role: Role) => void): SignInState {
  const [problem, setProblem] = useState<CallError>()
  const signIn = trpc.identity.signIn.useMutation({
    onMutate: () => setProblem(undefined),
    onSuccess: ({ role }) => onSignedIn(role as Role),
    onError: (error) => setProblem(toCallError(error)),
  })
  return {
    busy: signIn.isPending || signIn.isSuccess,
    problem,
    fieldError: (field) => problem?.details.find(({ path }) => path === field)?.message,
    submit: (credentials) => signIn.mutate(credentials),
  }
}
