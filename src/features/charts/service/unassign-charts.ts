import { authorize } from '@/server/authorize'
import type { ActorContext } from '@/server/context'
import { withOrgScope } from '@/server/transaction'
import type { AssignmentResult, UnassignChartsInput } from '../contract/queue'
import { refuseUnassignment } from '../rules/may-assign'
import { lockSelectedCharts } from './lock-selected-charts'
import { splitByRefusal } from './split-by-refusal'
import { takeCharts } from './take-charts'

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
    await takeCharts(ctx, tx, chartIds)
    return { assigned: chartIds.length, refused }
  })
}
