import { recordAudit } from '@/features/audit-log'
import { notificationRequested } from '@/features/notifications/contract'
import type { ActorContext } from '@/server/context'
import type { Tx } from '@/server/db'
import { sendMessage } from '@/server/jobs/outbox'
import { chartAssigned } from '../contract/messages'
import { setAssignee } from '../queries/assignment'
import { formatChartNumber } from '../rules/chart-number'

interface Giving {
  readonly coder: { readonly id: string; readonly label: string }
  readonly charts: readonly { readonly id: string; readonly number: number }[]
}

/** Puts locked charts on a coder's desk, tells of it and audits it; nothing for no charts. */
export async function giveCharts(ctx: ActorContext, tx: Tx, giving: Giving): Promise<void> {
  const { coder, charts } = giving
  const [first] = charts
  if (!first) return
  const chartIds = charts.map((chart) => chart.id)
  await setAssignee(tx, chartIds, {
    coderId: coder.id,
    coderLabel: coder.label,
    at: ctx.clock(),
  })
  await sendMessage(ctx, tx, {
    type: chartAssigned,
    payload: { chartIds, coderId: coder.id },
  })
  await sendMessage(ctx, tx, {
    type: notificationRequested,
    payload: {
      userId: coder.id,
      kind: 'chart.assigned',
      subjectId: first.id,
      subjectLabel: formatChartNumber(first.number),
      subjectCount: charts.length,
      actorLabel: ctx.actor.label,
    },
  })
  await recordAudit(ctx, tx, {
    action: 'chart.assigned',
    subjectType: 'user',
    subjectId: coder.id,
    changed: ['assigneeId'],
    detail: { charts: chartIds },
  })
}
