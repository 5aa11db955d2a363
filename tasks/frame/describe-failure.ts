import { ZodError } from 'zod'
import { ServiceError } from '@/core/errors'
import { BadUsage } from './bad-usage'
import { exitCode } from './exit-code'

/** A failure as it is shown and as `--json` reports it. */
export interface Failure {
  readonly code: string
  readonly message: string
  readonly exitCode: number
}

/** Names what went wrong in words for the person at the terminal. */
export function describeFailure(error: unknown): Failure {
  if (error instanceof BadUsage) {
    return { code: 'BAD_USAGE', message: error.message, exitCode: exitCode.badUsage }
  }
  if (error instanceof ZodError) {
    const message = error.issues.map((issue) => issue.message).join('\n')
    return { code: 'BAD_USAGE', message, exitCode: exitCode.badUsage }
  }
  if (error instanceof ServiceError) {
    return { code: error.code, message: error.message, exitCode: exitCode.refused }
  }
  const message = error instanceof Error ? readMessage(error) : String(error)
  return { code: 'INTERNAL_SERVER_ERROR', message, exitCode: exitCode.refused }
}

/** Connection failures of the driver come as groups without a message of their own. */
function readMessage(error: Error): string {
  if (error.message !== '') return error.message
  if (error instanceof AggregateError) return error.errors.map(String).join('; ')
  return error.name
}
