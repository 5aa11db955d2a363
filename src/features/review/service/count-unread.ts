import { authorize } from '@/server/authorize'
import type { ActorContext } from '@/server/context'
import { withOrgScope } from '@/server/transaction'
import { countUnreadFeedback } from '../queries/feedback'

/** How much feedback was written to the caller and not read yet. */
export async function countUnread(ctx: ActorContext): Promise<{ unread: number }> {
  authorize(ctx.actor, 'feedback.read')
  return withOrgScope(ctx, async (tx) => ({
    unread: await countUnreadFeedback(tx, ctx.actor.userId),
  }))
}
