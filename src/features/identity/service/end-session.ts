import { notFound, unauthorized } from '@/core/errors'
import { recordAudit } from '@/features/audit-log'
import { authorize } from '@/server/authorize'
import { actingAs, type RequestContext } from '@/server/context'
import { withOrgScope } from '@/server/transaction'
import type { EndSessionInput } from '../contract/sessions'
import { deleteSessionOf } from '../queries/accounts'
import { findSession } from './find-session'

/** Ends one of the person's own sessions. */
export async function endSession(
  ctx: RequestContext,
  { sessionId }: EndSessionInput,
): Promise<{ ended: true }> {
  const session = await findSession(ctx)
  if (!session) throw unauthorized()
  const acting = actingAs(ctx, session.actor, ctx.correlationId)
  const { userId } = acting.actor
  authorize(acting.actor, 'account.self')
  await withOrgScope(acting, async (tx) => {
    const idHash = Buffer.from(sessionId, 'hex')
    if (!(await deleteSessionOf(tx, { userId, idHash }))) throw notFound('session')
    await recordAudit(acting, tx, {
      action: 'session.revoked',
      subjectType: 'user',
      subjectId: userId,
    })
  })
  return { ended: true }
}
