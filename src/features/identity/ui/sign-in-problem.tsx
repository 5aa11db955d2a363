import type { CallError } from '@/client/error-code'
import { Notice } from '@/ui/notice'

interface SignInProblemProps {
  readonly problem: CallError | undefined
}

const waiting = new Set(['RATE_LIMIT_EXCEEDED', 'ACCOUNT_LOCKED'])

/** Why sign-in failed, in place. The words never tell whether the account exists. */
export function SignInProblem({ problem }: SignInProblemProps) {
  if (!problem || problem.details.length > 0) return null
  return (
    <Notice live tone={waiting.has(problem.code) ? 'warning' : 'error'}>
      {problem.message}
    </Notice>
  )
}
