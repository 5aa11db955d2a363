import type { RequestContext } from '@/server/context'
import { enforceRateLimit } from '@/server/rate-limit'

const minute = 60
const hour = 60 * minute

/** Opening and using links: guessing 32 random bytes is hopeless, and it shall not be free either. */
export async function limitLinkUse(ctx: RequestContext): Promise<void> {
  await enforceRateLimit(ctx, {
    name: 'link client',
    subject: ctx.clientAddress,
    limit: 60,
    windowSeconds: minute,
  })
}

/** Naming an address at the door; counted by the address as typed, so that the limit tells nothing of accounts. */
export async function limitNamedAddress(ctx: RequestContext, email: string): Promise<void> {
  await enforceRateLimit(ctx, {
    name: 'named address client',
    subject: ctx.clientAddress,
    limit: 60,
    windowSeconds: hour,
  })
  await enforceRateLimit(ctx, {
    name: 'named address',
    subject: email.toLowerCase(),
    limit: 5,
    windowSeconds: hour,
  })
}
