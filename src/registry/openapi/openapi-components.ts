import { errorCodes, type ErrorCode } from '@/core/errors'
import { errorStatuses } from '@/server/http/error-response'

const headers = {
  'ratelimit-policy': {
    description: 'The window of this kind of call: its name, its quota and its seconds.',
    schema: { type: 'string', examples: ['"read";q=1200;w=60'] },
  },
  ratelimit: {
    description: 'What is left in it, and the seconds until it starts anew.',
    schema: { type: 'string', examples: ['"read";r=1199;t=42'] },
  },
}

const retryAfter = {
  'retry-after': {
    description: 'Seconds after which the same call may be sent again.',
    schema: { type: 'integer' },
  },
}

const meanings: Readonly<Record<ErrorCode, string>> = {
  VALIDATION_FAILED: 'The input is not valid; the details name the fields.',
  UNAUTHORIZED: 'No session and no valid token.',
  FORBIDDEN_ROLE: 'The role, or the token, does not include this.',
  NOT_FOUND: 'Not there, or not yours.',
  CONFLICT: 'Changed by someone else since you read it, or the Idempotency-Key is in use.',
  INVALID_STATE: 'The state of the record does not allow it.',
  RATE_LIMIT_EXCEEDED: 'Too many calls.',
  ACCOUNT_LOCKED: 'Too many failed sign-ins.',
  INTERNAL_SERVER_ERROR: 'Something went wrong on the server; nothing was saved.',
  SERVICE_UNAVAILABLE: 'The database cannot be reached just now.',
}

interface ErrorMeaning {
  readonly code: ErrorCode
  readonly status: number
  readonly meaning: string
}

/** Every refusal, by its status. */
export const errorMeanings: readonly ErrorMeaning[] = errorCodes
  .map((code) => ({ code, status: errorStatuses[code], meaning: meanings[code] }))
  .sort((one, other) => one.status - other.status)

const statuses = [...new Set(errorMeanings.map(({ status }) => status))]

function refusal(status: number) {
  const ofStatus = errorMeanings.filter((one) => one.status === status)
  return {
    description: ofStatus.map(({ code, meaning }) => `${code}: ${meaning}`).join(' '),
    headers: [409, 429, 503].includes(status) ? { ...headers, ...retryAfter } : headers,
    content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } },
  }
}

/** What the operations refer to. */
export const components = {
  securitySchemes: {
    token: {
      type: 'http',
      scheme: 'bearer',
      description: 'The secret of an API token, made on the page “API tokens”.',
    },
    session: { type: 'apiKey', in: 'cookie', name: 'smartcoders_session' },
  },
  parameters: {
    IdempotencyKey: {
      name: 'Idempotency-Key',
      in: 'header',
      required: false,
      description:
        'A name of your own for this call. Repeated with the same input within 24 hours it is answered alike and happens once.',
      schema: { type: 'string', minLength: 8, maxLength: 128, pattern: '^[A-Za-z0-9._~+/=:-]+$' },
    },
  },
  responses: Object.fromEntries(statuses.map((status) => [`Error${status}`, refusal(status)])),
  schemas: {
    Error: {
      type: 'object',
      required: ['error'],
      properties: {
        error: {
          type: 'object',
          required: ['message', 'data'],
          properties: {
            message: { type: 'string', description: 'A sentence for a person.' },
            code: { type: 'integer', description: 'JSON-RPC number; use `data.code`.' },
            data: { $ref: '#/components/schemas/ErrorData' },
          },
        },
      },
    },
    ErrorData: {
      type: 'object',
      required: ['code', 'correlationId', 'details'],
      properties: {
        code: { type: 'string', enum: errorCodes, description: 'Stable; switch on it.' },
        correlationId: { type: 'string', description: 'What to tell support.' },
        details: {
          type: 'array',
          items: {
            type: 'object',
            required: ['path', 'message'],
            properties: {
              path: { type: 'string', examples: ['diagnoses.2.code'] },
              message: { type: 'string' },
            },
          },
        },
        retryAfterSeconds: { type: 'integer' },
      },
    },
  },
}

/** The answers of an operation: its own and the refusals. */
export function answersOf(schema: Record<string, unknown>) {
  return {
    200: { description: 'Done.', headers, content: { 'application/json': { schema } } },
    ...Object.fromEntries(
      statuses.map((status) => [status, { $ref: `#/components/responses/Error${status}` }]),
    ),
  }
}
