import { decodeTimeCursor, encodeTimeCursor } from '@/core/time-cursor'
import { recordAccess } from '@/features/audit-log'
import { authorize } from '@/server/authorize'
import type { ActorContext } from '@/server/context'
import { sha256Hex } from '@/server/hash'
import { withOrgScope } from '@/server/transaction'
import type { FeedbackPage, ListFeedbackInput } from '../contract/feedback'
import { countUnreadFeedback, listFeedbackRows } from '../queries/feedback'
import { presentFeedback } from './present-feedback'

/** Training feedback, newest first; a coder sees only what was written to them. */
export async function listFeedback(
  ctx: ActorContext,
  input: ListFeedbackInput,
): Promise<FeedbackPage> {
  authorize(ctx.actor, 'feedback.read')
  const { chartId, unread, mine, cursor, limit } = input
  const { role, userId } = ctx.actor
  const coderId = mine || role === 'coder' ? userId : undefined
  const before = decodeTimeCursor(cursor)
  return withOrgScope(ctx, async (tx) => {
    const filter = { chartId, unread, coderId, before, limit: limit + 1 }
    const rows = await listFeedbackRows(tx, filter)
    const shown = rows.slice(0, limit)
    const last = rows.length > limit ? shown.at(-1)?.entry : undefined
    const page = {
      items: shown.map(presentFeedback),
      nextCursor: last ? encodeTimeCursor({ at: last.createdAt, id: last.id }) : null,
      unread: await countUnreadFeedback(tx, userId),
    }
    await recordAccess(ctx, tx, {
      action: 'feedback.listed',
      rowCount: shown.length,
      filterHash: sha256Hex(JSON.stringify({ chartId, unread, coderId })),
      ...(chartId ? { subjectId: chartId } : {}),
    })
    return page
  })
}
