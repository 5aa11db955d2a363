import type { ServerContext } from '@/server/context'
import { hmacSha256 } from '@/server/hash'

/** Under which failed sign-ins of an address are counted; the address itself is not stored. */
export function addressKeyOf(ctx: Pick<ServerContext, 'env'>, email: string): Buffer {
  return hmacSha256(ctx.env.BLIND_INDEX_KEY, `sign-in\n${email.toLowerCase()}`)
}
