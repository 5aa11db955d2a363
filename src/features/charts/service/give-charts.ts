import { recordAudit } from '@/features/audit-log'
import type { ActorContext } from '@/server/context'
import type { Tx } from '@/server/db'
import { sendMessage } from '@/server/jobs/outbox'
import { chartAssigned } from '../contract/messages'
import { setAssignee } from '../queries/assignment'

interface Giving {
  readonly coder: { readonly id: string; readonly label: string }
  readonly chartIds: readonly string[]
}

/** Puts locked charts on a coder's desk, tells of it and audits it; nothing for no charts. */
export async function giveCharts(ctx: ActorContext, tx: Tx, giving: Giving): Promise<void> {
  const { coder, chartIds } = giving
  if (chartIds.length === 0) return
  await setAssignee(tx, chartIds, {
    coderId: coder.id,
    coderLabel: coder.label,
    at: ctx.clock(),
  })
  await sendMessage(ctx, tx, {
    type: chartAssigned,
    payload: { chartIds: [...chartIds], coderId: coder.id },
  })
  await recordAudit(ctx, tx, {
    action: 'chart.assigned',
    subjectType: 'user',
    subjectId: coder.id,
    changed: ['assigneeId'],
    detail: { charts: [...chartIds] },
  })
}
