import { unauthorized } from '@/core/errors'
import { recordAudit } from '@/features/audit-log'
import { authorize } from '@/server/authorize'
import { actingAs, type RequestContext } from '@/server/context'
import { withOrgScope } from '@/server/transaction'
import { deleteSessionsOf } from '../queries/accounts'
import { findSession } from './find-session'

/** Ends every session of the person but this one. */
export async function endOtherSessions(ctx: RequestContext): Promise<{ ended: number }> {
  const session = await findSession(ctx)
  if (!session) throw unauthorized()
  const acting = actingAs(ctx, session.actor, ctx.correlationId)
  const { userId } = acting.actor
  authorize(acting.actor, 'account.self')
  return withOrgScope(acting, async (tx) => {
    const ended = await deleteSessionsOf(tx, userId, ctx.sessionHash)
    if (ended > 0) {
      await recordAudit(acting, tx, {
        action: 'session.othersRevoked',
        subjectType: 'user',
        subjectId: userId,
        detail: { sessions: ended },
      })
    }
    return { ended }
  })
}
