import { unauthorized } from '@/core/errors'
import { authorize } from '@/server/authorize'
import { actingAs, type RequestContext } from '@/server/context'
import { withOrgScope } from '@/server/transaction'
import type { OwnSessions } from '../contract/sessions'
import { listSessionRows } from '../queries/accounts'
import { describeDevice } from './describe-device'
import { findSession } from './find-session'

/** The devices on which the person is signed in, the most recently used first. */
export async function listOwnSessions(ctx: RequestContext): Promise<OwnSessions> {
  const session = await findSession(ctx)
  if (!session) throw unauthorized()
  authorize(session.actor, 'account.self')
  const now = ctx.clock()
  const activeSince = new Date(now.getTime() - ctx.env.SESSION_IDLE_MINUTES * 60_000)
  const acting = actingAs(ctx, session.actor, ctx.correlationId)
  const rows = await withOrgScope(acting, (tx) =>
    listSessionRows(tx, { userId: session.actor.userId, now, activeSince }),
  )
  return {
    items: rows.map((row) => ({
      id: row.idHash.toString('hex'),
      device: describeDevice(row.userAgent),
      createdAt: row.createdAt.toISOString(),
      lastActiveAt: row.lastActiveAt.toISOString(),
      isThis: ctx.sessionHash?.equals(row.idHash) ?? false,
    })),
  }
}
