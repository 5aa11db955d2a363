import type { Env } from '@/server/env'
import { hmacSha256Hex } from '@/server/hash'

/**
 * The password of the demo accounts: the same at every start of an installation, shown where it is
 * started, and no other installation's. A fixed one would open every public demo.
 */
export function demoPassword(env: Pick<Env, 'DATABASE_ROLE_SECRET'>): string {
  const digest = hmacSha256Hex(env.DATABASE_ROLE_SECRET, 'demo accounts')
  return `demo-${digest.slice(0, 4)}-${digest.slice(4, 8)}-${digest.slice(8, 12)}`
}
