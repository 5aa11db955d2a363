import { ServiceError } from '@/core/errors'
import type { Env } from './env'
import { hmacSha256Hex } from './hash'
import type { Log } from './log'
import { callStatement, type StatementScope } from './transaction'

export type CallClass = 'read' | 'write' | 'heavy' | 'upload'

/** What a credential has left in the window of a class. */
export interface CallAllowance {
  readonly callClass: CallClass
  readonly limit: number
  /** Below zero once the limit is passed. */
  readonly remaining: number
  readonly resetSeconds: number
}

/** Counts the calls of each session and token, and the uploads of each person, a class at a time. */
export interface CallLimiter {
  count(credential: Buffer, callClass: CallClass): CallAllowance
  /** Exchanges counts with the other processes; a timer does it by itself. */
  share(): Promise<void>
  close(): void
}

/** The fields of draft-ietf-httpapi-ratelimit-headers. */
export function rateLimitHeaders(allowance: CallAllowance): readonly (readonly [string, string])[] {
  const { callClass, limit, remaining, resetSeconds } = allowance
  return [
    ['ratelimit-policy', `"${callClass}";q=${limit};w=${windowSeconds}`],
    ['ratelimit', `"${callClass}";r=${Math.max(0, remaining)};t=${resetSeconds}`],
  ]
}

export function tooManyCalls({ callClass, limit, resetSeconds }: CallAllowance): ServiceError {
  return new ServiceError(
    'RATE_LIMIT_EXCEEDED',
    `${callClass === 'upload' ? 'Uploads' : 'These calls'} are limited to ${limit} a minute. Go on in ${resetSeconds} seconds.`,
    { retryAfterSeconds: resetSeconds },
  )
}

interface Counter {
  readonly callClass: CallClass
  readonly credential: Buffer
  /** What all processes counted when last asked, this one included. */
  shared: number
  /** What this process counted since. */
  own: number
}

type Asking = StatementScope & {
  readonly env: Env
  readonly log: Log
  readonly clock: () => Date
}

export const windowSeconds = 60
const shareEveryMs = 2000
/** Those who use less than this part of their limit are not worth a row. */
const sharedFrom = 0.1
/** Credentials that open nothing are counted too: they must not fill the memory. */
const mostCounters = 50_000

/**
 * A fixed window in the process's memory, so that counting costs no round trip; processes exchange their
 * counts every two seconds, in one statement for all. See docs/adr/0009.
 */
export function openCallLimiter(ctx: Asking): CallLimiter {
  const limits = limitsOf(ctx.env)
  const counters = new Map<string, Counter>()
  let windowStart = 0

  function enterWindow(): number {
    const now = Math.floor(ctx.clock().getTime() / 1000)
    const start = now - (now % windowSeconds)
    if (start !== windowStart) counters.clear()
    windowStart = start
    return start + windowSeconds - now
  }

  function counterOf(credential: Buffer, callClass: CallClass): Counter {
    const key = `${callClass}${credential.toString('latin1')}`
    const known = counters.get(key)
    if (known) return known
    if (counters.size >= mostCounters) counters.delete(counters.keys().next().value ?? '')
    const counter = { callClass, credential, shared: 0, own: 0 }
    counters.set(key, counter)
    return counter
  }

  async function share(): Promise<void> {
    enterWindow()
    const busy = [...counters.values()].filter(
      ({ callClass, shared, own }) => own > 0 && shared + own >= limits[callClass] * sharedFrom,
    )
    if (busy.length > 0) await exchange(ctx, busy, windowStart)
  }

  const timer = setInterval(() => {
    share().catch((err: unknown) => ctx.log.debug({ err }, 'call counts could not be shared'))
  }, shareEveryMs)
  timer.unref()

  return {
    count: (credential, callClass) => {
      const resetSeconds = enterWindow()
      const counter = counterOf(credential, callClass)
      counter.own += 1
      const limit = limits[callClass]
      return { callClass, limit, remaining: limit - counter.shared - counter.own, resetSeconds }
    },
    share,
    close: () => clearInterval(timer),
  }
}

function limitsOf(env: Env): Record<CallClass, number> {
  return {
    read: env.CALL_LIMIT_READ_PER_MINUTE,
    write: env.CALL_LIMIT_WRITE_PER_MINUTE,
    heavy: env.CALL_LIMIT_HEAVY_PER_MINUTE,
    upload: env.UPLOAD_LIMIT_PER_MINUTE,
  }
}

/** Tells what was counted here and learns the totals; what cannot be told now is told the next time. */
async function exchange(ctx: Asking, busy: readonly Counter[], windowStart: number): Promise<void> {
  const told = busy.map((counter) => ({ counter, hits: counter.own, key: keyOf(ctx.env, counter) }))
  const rows = await callStatement<{ key: string; hits: number }>(
    ctx,
    (sql) => sql`
      select encode(key, 'hex') as key, hits from share_call_counts(
        array(select decode(k, 'hex') from unnest(${told.map(({ key }) => key)}::text[]) as k),
        ${windowStart}, ${told.map(({ hits }) => hits)}::int[])`,
  )
  const totals = new Map(rows.map(({ key, hits }) => [key, hits]))
  for (const { counter, hits, key } of told) {
    counter.own -= hits
    counter.shared = totals.get(key) ?? counter.shared + hits
  }
}

function keyOf(env: Env, { callClass, credential }: Counter): string {
  return hmacSha256Hex(env.BLIND_INDEX_KEY, `calls ${callClass}\n${credential.toString('hex')}`)
}
