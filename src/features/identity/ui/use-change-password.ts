'use client'

import { useState } from 'react'
import { type CallError, toCallError } from '@/client/error-code'
import { trpc } from '@/client/trpc'
import type { ChangePasswordInput } from '../contract'

const blank: ChangePasswordInput = { currentPassword: '', newPassword: '', revokeTokens: false }

type PasswordName = 'currentPassword' | 'newPassword'

/** The form's state: what is typed, what is wrong with it, and what a success ended. */
export function useChangePassword() {
  const [typed, setTyped] = useState(blank)
  const [problem, setProblem] = useState<CallError>()
  const change = trpc.identity.changePassword.useMutation({
    onMutate: () => setProblem(undefined),
    onSuccess: () => setTyped(blank),
    onError: (error) => setProblem(toCallError(error)),
  })
  return {
    typed,
    type: (field: PasswordName, text: string) => setTyped({ ...typed, [field]: text }),
    revokeTokens: (revokeTokens: boolean) => setTyped({ ...typed, revokeTokens }),
    busy: change.isPending,
    changed: change.data,
    problem: isWorthSaying(problem) ? problem : undefined,
    fieldError: (field: PasswordName) =>
      problem?.details.find(({ path }) => path === field)?.message,
    submit: () => change.mutate(typed),
  }
}

/** Field errors stand at their fields; the end of the session has its own dialog. */
function isWorthSaying(problem: CallError | undefined): boolean {
  return problem?.details.length === 0 && problem.code !== 'UNAUTHORIZED'
}
