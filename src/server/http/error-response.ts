import type { ErrorCode } from '@/core/errors'
import type { Log } from '../log'
import { toServiceError } from '../trpc'
import { correlationHeader } from './correlation-id'

/** The HTTP status of each error code. */
export const errorStatuses: Readonly<Record<ErrorCode, number>> = {
  VALIDATION_FAILED: 400,
  INVALID_STATE: 412,
  UNAUTHORIZED: 401,
  FORBIDDEN_ROLE: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  RATE_LIMIT_EXCEEDED: 429,
  ACCOUNT_LOCKED: 429,
  SERVICE_UNAVAILABLE: 503,
  INTERNAL_SERVER_ERROR: 500,
}

/** The same error shape as the procedures', for plain HTTP handlers; what nobody expected is logged. */
export function errorResponse(error: unknown, headers: Headers, log?: Log): Response {
  const known = toServiceError(error)
  if (known.code === 'INTERNAL_SERVER_ERROR') log?.error({ err: error }, 'request failed')
  if (known.retryAfterSeconds) headers.set('retry-after', String(known.retryAfterSeconds))
  return Response.json(
    {
      error: {
        code: known.code,
        message: known.message,
        details: known.details,
        correlationId: headers.get(correlationHeader) ?? '',
      },
    },
    { status: errorStatuses[known.code], headers },
  )
}
