import { recordAudit } from '@/features/audit-log'
import { authorize } from '@/server/authorize'
import { actingAs, type RequestContext } from '@/server/context'
import { withOrgScope } from '@/server/transaction'
import { deleteSession } from '../queries/accounts'
import { findSession } from './find-session'
import { blankSessionCookie } from './lucia-sessions'

/** Ends this session; without one it still clears the cookie. */
export async function signOut(ctx: RequestContext): Promise<{ signedOut: true }> {
  ctx.responseHeaders.append('set-cookie', blankSessionCookie(ctx.env))
  const { sessionHash } = ctx
  const session = await findSession(ctx)
  if (!session || !sessionHash) return { signedOut: true }
  const acting = actingAs(ctx, session.actor, ctx.correlationId)
  authorize(acting.actor, 'account.self')
  await withOrgScope(acting, async (tx) => {
    await deleteSession(tx, sessionHash)
    await recordAudit(acting, tx, {
      action: 'session.ended',
      subjectType: 'user',
      subjectId: session.actor.userId,
    })
  })
  return { signedOut: true }
}
