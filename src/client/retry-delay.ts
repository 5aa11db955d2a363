export interface FailedAttempt {
  /** 1 for the first. */
  readonly attempt: number
  /** The status of the answer; undefined when none came. */
  readonly status: number | undefined
  /** The header `Retry-After`: seconds, or a date. */
  readonly retryAfter: string | null
  readonly nowMs: number
  /** At least 0 and below 1. */
  readonly chance: number
}

const firstMs = 250
const longestBackoffMs = 8_000
const longestWaitMs = 60_000

/**
 * How long to wait before the call is sent again, in milliseconds; undefined when it is not to be. It is
 * after 429, 503 and no answer at all, and after a 409 that says when the same call will be done with.
 * Pauses double and are drawn at random, so that clients that failed together do not return together.
 */
export function retryDelay({
  attempt,
  status,
  retryAfter,
  nowMs,
  chance,
}: FailedAttempt): number | undefined {
  const asked = retryAfter === null ? undefined : askedDelay(retryAfter, nowMs)
  if (!isPassing(status, asked !== undefined)) return undefined
  const backoff = Math.min(longestBackoffMs, firstMs * 2 ** (attempt - 1))
  if (asked === undefined) return Math.ceil(backoff * (0.5 + chance / 2))
  return asked > longestWaitMs ? undefined : asked + Math.ceil(firstMs * chance)
}

function isPassing(status: number | undefined, saysWhen: boolean): boolean {
  if (status === undefined || status === 429 || status === 503) return true
  return status === 409 && saysWhen
}

function askedDelay(retryAfter: string, nowMs: number): number | undefined {
  if (/^\d+$/.test(retryAfter)) return Number(retryAfter) * 1000
  const at = Date.parse(retryAfter)
  return Number.isNaN(at) ? undefined : Math.max(0, at - nowMs)
}
