import type { ReviewedChart } from '@/features/charts'
import { notificationRequested } from '@/features/notifications/contract'
import type { ActorContext } from '@/server/context'
import type { Tx } from '@/server/db'
import { sendMessage } from '@/server/jobs/outbox'
import type { DecideInput } from '../contract/audits'
import { auditDecided } from '../contract/messages'
import type { AuditWithChart } from '../queries/audits'

interface Told {
  readonly found: AuditWithChart
  readonly input: DecideInput
  readonly chart: ReviewedChart
}

/** The decision goes out as a message, and to the people whose desk it changes as a notification. */
export async function tellCoder(
  ctx: ActorContext,
  tx: Tx,
  { found, input, chart }: Told,
): Promise<void> {
  const { id: auditId, chartId, coderId } = found.audit
  const { decision } = input
  await sendMessage(ctx, tx, {
    type: auditDecided,
    payload: { auditId, chartId, coderId, decision },
  })
  // A returned chart is mended by whoever has it on the desk now.
  const readers = new Set(
    decision === 'return' && chart.assigneeId ? [coderId, chart.assigneeId] : [coderId],
  )
  for (const userId of readers) {
    await sendMessage(ctx, tx, {
      type: notificationRequested,
      payload: {
        userId,
        kind: decision === 'return' ? 'chart.returned' : 'chart.approved',
        subjectId: chartId,
        subjectLabel: chart.number,
        actorLabel: ctx.actor.label,
      },
    })
  }
}
