import { recordAudit } from '@/features/audit-log'
import { authorize } from '@/server/authorize'
import type { ActorContext } from '@/server/context'
import { sendMessage } from '@/server/jobs/outbox'
import { withOrgScope } from '@/server/transaction'
import { chartUnassigned } from '../contract/messages'
import type { AssignmentResult, UnassignChartsInput } from '../contract/queue'
import { setAssignee } from '../queries/assignment'
import { refuseUnassignment } from '../rules/may-assign'
import { lockSelectedCharts } from './lock-selected-charts'
import { splitByRefusal } from './split-by-refusal'

/** Takes charts from their coders; the codes entered so far stay on the chart. */
export async function unassignCharts(
  ctx: ActorContext,
  input: UnassignChartsInput,
): Promise<AssignmentResult> {
  authorize(ctx.actor, 'chart.assign')
  return withOrgScope(ctx, async (tx) => {
    const charts = await lockSelectedCharts(tx, input)
    const { accepted, refused } = splitByRefusal(charts, refuseUnassignment)
    const chartIds = accepted.map((chart) => chart.id)
    if (chartIds.length > 0) {
      await setAssignee(tx, chartIds, { coderId: null, coderLabel: null, at: ctx.clock() })
      await sendMessage(ctx, tx, { type: chartUnassigned, payload: { chartIds } })
      await recordAudit(ctx, tx, {
        action: 'chart.unassigned',
        changed: ['assigneeId'],
        detail: { charts: chartIds },
      })
    }
    return { assigned: chartIds.length, refused }
  })
}
