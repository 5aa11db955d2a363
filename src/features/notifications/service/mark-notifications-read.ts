import { recordAudit } from '@/features/audit-log'
import { authorize } from '@/server/authorize'
import type { ActorContext } from '@/server/context'
import { withOrgScope } from '@/server/transaction'
import type { MarkNotificationsReadInput } from '../contract'
import { markRead } from '../queries'

/** Marks the person's own notifications as read; those of others and those read before stay as they are. */
export async function markNotificationsRead(
  ctx: ActorContext,
  { ids }: MarkNotificationsReadInput,
): Promise<{ marked: number }> {
  authorize(ctx.actor, 'notification.read')
  return withOrgScope(ctx, async (tx) => {
    const marked = await markRead(tx, { userId: ctx.actor.userId, ids, at: ctx.clock() })
    if (marked > 0) {
      await recordAudit(ctx, tx, {
        action: 'notification.read',
        subjectType: 'user',
        subjectId: ctx.actor.userId,
        changed: ['readAt'],
        detail: { notifications: marked },
      })
    }
    return { marked }
  })
}
