import { createTRPCClient, httpLink, type Operation, type TRPCClient } from '@trpc/client'
import type { AppRouter } from '@/registry/routers'
import { retryDelay } from './retry-delay'

export type ApiClient = TRPCClient<AppRouter>

interface ClientOptions {
  /** Where the product is served, e.g. `https://coding.example`. */
  readonly url: string
  /** The secret of an API token. */
  readonly token: string
  /** How often a call is sent at most; 5 unless told otherwise. */
  readonly attempts?: number
  readonly fetch?: typeof globalThis.fetch
  /** Resolves after so many milliseconds. */
  readonly pause?: (ms: number) => Promise<void>
}

/**
 * A typed client of every procedure, for programs. It sends a call again after 429, 503 and lost
 * connections, which is safe: queries change nothing, and every change carries an idempotency key, the
 * caller's (`context: { idempotencyKey }`) or one of its own.
 */
export function createClient(options: ClientOptions): ApiClient {
  const { url, token } = options
  return createTRPCClient<AppRouter>({
    links: [
      httpLink({
        url: new URL('/api/trpc', url),
        methodOverride: 'POST',
        headers: ({ op }) => ({
          authorization: `Bearer ${token}`,
          'content-type': 'application/json',
          ...keyOf(op),
        }),
        fetch: repeating(options),
      }),
    ],
  })
}

function keyOf({ type, context }: Operation): Record<string, string> {
  if (type !== 'mutation') return {}
  const given = context.idempotencyKey
  return { 'idempotency-key': typeof given === 'string' ? given : crypto.randomUUID() }
}

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

type Send = typeof globalThis.fetch

/** The same request again, key and all, until it is answered for good or its caller calls it off. */
function repeating({ attempts = 5, fetch: send = fetch, pause = wait }: ClientOptions): Send {
  return async (target, given) => {
    // A POST without input would come without a body, which is no JSON.
    const request = { ...given, body: given?.body ?? '{}' }
    for (let attempt = 1; ; attempt += 1) {
      const answer = await send(target, request).catch((error: unknown) => failureOf(error))
      const isLast = attempt >= attempts || request.signal?.aborted === true
      const delay = isLast ? undefined : delayAfter(answer, attempt)
      if (delay !== undefined) {
        await pause(delay)
        continue
      }
      if (answer instanceof Response) return answer
      throw answer
    }
  }
}

function failureOf(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error))
}

function delayAfter(answer: Response | Error, attempt: number): number | undefined {
  const isAnswer = answer instanceof Response
  if (isAnswer && answer.ok) return undefined
  return retryDelay({
    attempt,
    status: isAnswer ? answer.status : undefined,
    retryAfter: isAnswer ? answer.headers.get('retry-after') : null,
    nowMs: Date.now(),
    chance: Math.random(),
  })
}
