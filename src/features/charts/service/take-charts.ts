import { recordAudit } from '@/features/audit-log'
import type { ActorContext } from '@/server/context'
import type { Tx } from '@/server/db'
import { sendMessage } from '@/server/jobs/outbox'
import { chartUnassigned } from '../contract/messages'
import { setAssignee } from '../queries/assignment'

/** Takes locked charts from their coders, tells of it and audits it; nothing for no charts. */
export async function takeCharts(
  ctx: ActorContext,
  tx: Tx,
  chartIds: readonly string[],
): Promise<void> {
  if (chartIds.length === 0) return
  await setAssignee(tx, chartIds, { coderId: null, coderLabel: null, at: ctx.clock() })
  await sendMessage(ctx, tx, { type: chartUnassigned, payload: { chartIds: [...chartIds] } })
  await recordAudit(ctx, tx, {
    action: 'chart.unassigned',
    changed: ['assigneeId'],
    detail: { charts: chartIds },
  })
}
