import { recordAudit } from '@/features/audit-log'
import { authorize } from '@/server/authorize'
import type { ActorContext } from '@/server/context'
import { withOrgScope } from '@/server/transaction'
import type { MarkFeedbackReadInput } from '../contract/feedback'
import { markFeedbackRows } from '../queries/feedback'

/** The coder has read the feedback; what was written to others, or read before, stays as it is. */
export async function markFeedbackRead(
  ctx: ActorContext,
  { ids }: MarkFeedbackReadInput,
): Promise<{ marked: number }> {
  authorize(ctx.actor, 'feedback.read')
  return withOrgScope(ctx, async (tx) => {
    const marked = await markFeedbackRows(tx, {
      coderId: ctx.actor.userId,
      ids,
      at: ctx.clock(),
    })
    if (marked.length > 0) {
      await recordAudit(ctx, tx, {
        action: 'feedback.read',
        subjectType: 'user',
        subjectId: ctx.actor.userId,
        changed: ['readAt'],
        detail: { feedback: marked },
      })
    }
    return { marked: marked.length }
  })
}
