import { TRPCClientError } from '@trpc/client'
import { errorCodes, type ErrorCode, type FieldError } from '@/core/errors'

/** What a failed call says to a person and to the code that shows it. */
export interface CallError {
  readonly code: ErrorCode
  readonly message: string
  readonly details: readonly FieldError[]
  readonly correlationId: string
}

export function errorCodeOf(error: unknown): ErrorCode {
  return toCallError(error).code
}

/** Whether what was asked for does not exist for this person, or is named in no way that it could be. */
export function isMissing(error: unknown): boolean {
  return ['NOT_FOUND', 'VALIDATION_FAILED'].includes(errorCodeOf(error))
}

/** Reads the stable error shape; a lost connection becomes SERVICE_UNAVAILABLE. */
export function toCallError(error: unknown): CallError {
  const shape: unknown = error instanceof TRPCClientError ? error.data : undefined
  if (!isShape(shape)) {
    return {
      code: 'SERVICE_UNAVAILABLE',
      message: 'The server cannot be reached. Check your connection; what you typed is kept.',
      details: [],
      correlationId: '',
    }
  }
  const message = error instanceof Error ? error.message : ''
  return {
    code: shape.code,
    message,
    details: shape.details ?? [],
    correlationId: shape.correlationId ?? '',
  }
}

interface Shape {
  readonly code: ErrorCode
  readonly details?: readonly FieldError[]
  readonly correlationId?: string
}

function isShape(value: unknown): value is Shape {
  return (
    typeof value === 'object' &&
    value !== null &&
    'code' in value &&
    errorCodes.some((code) => code === value.code)
  )
}
