import type { CallError } from '@/client/error-code'
import { Notice } from '@/ui/notice'

interface FormProblemNoticeProps {
  readonly problem: CallError | undefined
}

const waiting = new Set(['RATE_LIMIT_EXCEEDED', 'ACCOUNT_LOCKED'])

/** Why a form was refused, in place; what belongs to a field stands at the field. */
export function FormProblemNotice({ problem }: FormProblemNoticeProps) {
  if (!problem || problem.details.length > 0) return null
  return (
    <Notice live tone={waiting.has(problem.code) ? 'warning' : 'error'}>
      {problem.message}
    </Notice>
  )
}
