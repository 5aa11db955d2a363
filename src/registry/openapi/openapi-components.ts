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

const wordsOf: Readonly<Record<number, string>> = {
  400: 'The input is not valid; `details` names the fields.',
  401: 'No session and no valid token.',
  403: 'The role, or the token, does not include this.',
  404: 'Not there, or not yours.',
  409: 'Changed by someone else since you read it, or the Idempotency-Key is in use.',
  412: 'The state of the record does not allow it.',
  429: 'Too many calls, or too many failed sign-ins.',
  500: 'Something went wrong on the server; nothing was saved.',
  503: 'The database cannot be reached just now.',
}

const statuses = [...new Set(Object.values(errorStatuses))].sort((a, b) => a - b)

const codesOf = (status: number): ErrorCode[] =>
  errorCodes.filter((code) => errorStatuses[code] === status)

function refusal(status: number) {
  const codes = codesOf(status).join(', ')
  return {
    description: `${codes}: ${wordsOf[status] ?? ''}`,
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
