import { unauthorized } from '@/core/errors'
import { recordAudit } from '@/features/audit-log'
import { authorize } from '@/server/authorize'
import { actingAs, type RequestContext } from '@/server/context'
import { withOrgScope } from '@/server/transaction'
import { deleteSessionsOf } from '../queries/accounts'
import { findSession } from './find-session'
import { blankSessionCookie } from './lucia-sessions'

/** Ends every session of the person, this one too. */
export async function signOutEverywhere(ctx: RequestContext): Promise<{ ended: number }> {
  const session = await findSession(ctx)
  if (!session) throw unauthorized()
  const acting = actingAs(ctx, session.actor, ctx.correlationId)
  authorize(acting.actor, 'account.self')
  const ended = await withOrgScope(acting, async (tx) => {
    const count = await deleteSessionsOf(tx, acting.actor.userId)
    await recordAudit(acting, tx, {
      action: 'session.endedEverywhere',
      subjectType: 'user',
      subjectId: acting.actor.userId,
      detail: { sessions: count },
    })
    return count
  })
  ctx.responseHeaders.append('set-cookie', blankSessionCookie(ctx.env))
  return { ended }
}
