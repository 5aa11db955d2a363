import { ServiceError } from '@/core/errors'
import type { ServerContext } from './context'
import { hmacSha256 } from './hash'
import { callStatement } from './transaction'

interface RateLimit {
  /** What is limited, e.g. `sign-in address`; part of the key. */
  readonly name: string
  /** Who is limited: an address, a client address, a token. Stored as an HMAC only. */
  readonly subject: string
  readonly limit: number
  readonly windowSeconds: number
}

/** Counts a hit; throws RATE_LIMIT_EXCEEDED with the seconds to wait once the window is used up. */
export async function enforceRateLimit(ctx: ServerContext, rule: RateLimit): Promise<void> {
  const now = Math.floor(ctx.clock().getTime() / 1000)
  const windowStart = now - (now % rule.windowSeconds)
  const key = hmacSha256(ctx.env.BLIND_INDEX_KEY, `${rule.name}\n${rule.subject}`)
  const [row] = await callStatement<{ hits: number }>(
    ctx,
    (sql) => sql`select hit_rate_limit(${key}, ${windowStart}) as hits`,
  )
  if ((row?.hits ?? 0) <= rule.limit) return
  const retryAfterSeconds = windowStart + rule.windowSeconds - now
  throw new ServiceError(
    'RATE_LIMIT_EXCEEDED',
    `Too many attempts. Try again in ${retryAfterSeconds} seconds.`,
    { retryAfterSeconds },
  )
}
