import { unauthorized } from '@/core/errors'
import type { RequestContext } from '@/server/context'
import type { Me } from '../contract'
import { findSession } from './find-session'

/** Who is signed in. */
export async function showMe(ctx: RequestContext): Promise<Me> {
  const session = await findSession(ctx)
  if (!session) throw unauthorized()
  return session.me
}
