/** The stable error codes a caller may switch on. */
export const errorCodes = [
  'VALIDATION_FAILED',
  'INVALID_STATE',
  'UNAUTHORIZED',
  'FORBIDDEN_ROLE',
  'NOT_FOUND',
  'CONFLICT',
  'RATE_LIMIT_EXCEEDED',
  'ACCOUNT_LOCKED',
  'SERVICE_UNAVAILABLE',
  'INTERNAL_SERVER_ERROR',
] as const

export type ErrorCode = (typeof errorCodes)[number]

/** What is wrong with one field of the input; `path` is dotted, e.g. `diagnoses.2.code`. */
export interface FieldError {
  readonly path: string
  readonly message: string
}

interface ServiceErrorOptions {
  readonly details?: readonly FieldError[]
  readonly retryAfterSeconds?: number
  readonly cause?: unknown
}

/** An error whose message is written for the person who caused it and may be shown as it stands. */
export class ServiceError extends Error {
  readonly code: ErrorCode
  readonly details: readonly FieldError[]
  readonly retryAfterSeconds: number | undefined

  constructor(code: ErrorCode, message: string, options: ServiceErrorOptions = {}) {
    super(message, { cause: options.cause })
    this.name = 'ServiceError'
    this.code = code
    this.details = options.details ?? []
    this.retryAfterSeconds = options.retryAfterSeconds
  }
}

/** Not there and not yours are the same answer. `what` is a noun: "chart", "import". */
export function notFound(what: string): ServiceError {
  return new ServiceError(
    'NOT_FOUND',
    `This ${what} does not exist, or you do not have access to it.`,
  )
}

/** The writer saw an older version than the one stored now. */
export function staleVersion(what: string): ServiceError {
  return new ServiceError(
    'CONFLICT',
    `This ${what} was changed by someone else since you opened it. Reload it to see the newer version; what you typed is kept.`,
  )
}

export function forbiddenRole(): ServiceError {
  return new ServiceError('FORBIDDEN_ROLE', 'Your role does not include this action.')
}

/** Refuses an admin what concerns every organization of the installation. */
export function notAnOperator(): ServiceError {
  return new ServiceError(
    'FORBIDDEN_ROLE',
    'This concerns every organization of the installation, so only an operator may do it. Whoever runs the server makes an admin one: npm run task -- set-operator --email <address>.',
  )
}

export function unknownToken(): ServiceError {
  return new ServiceError(
    'UNAUTHORIZED',
    'This API token is unknown, expired or revoked, or its owner may no longer use it. Make a new one.',
  )
}

export function readOnlyToken(): ServiceError {
  return new ServiceError(
    'FORBIDDEN_ROLE',
    'This API token may only read. Use one that may also change things.',
  )
}

export function unauthorized(): ServiceError {
  return new ServiceError('UNAUTHORIZED', 'Your session has ended. Sign in again to go on.')
}
