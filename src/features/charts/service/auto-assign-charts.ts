import { ServiceError } from '@/core/errors'
import { lockCoders } from '@/features/identity'
import { authorize } from '@/server/authorize'
import type { ActorContext } from '@/server/context'
import type { Tx } from '@/server/db'
import { withOrgScope } from '@/server/transaction'
import type { AutoAssignInput, AutoAssignResult } from '../contract/queue'
import { listOpenLoads, listUnassignedDrafts } from '../queries/assignment'
import { balanceAssignment, chartWeight } from '../rules/balance-assignment'
import { refuseAssignment } from '../rules/may-assign'
import { giveCharts } from './give-charts'
import { lockSelectedCharts } from './lock-selected-charts'
import { splitByRefusal } from './split-by-refusal'

/** Spreads charts nobody has over the coders, evenly by the weight of what each has open. */
export async function autoAssignCharts(
  ctx: ActorContext,
  input: AutoAssignInput,
): Promise<AutoAssignResult> {
  authorize(ctx.actor, 'chart.assign')
  return withOrgScope(ctx, async (tx) => {
    const coders = await lockCoders(tx)
    if (coders.length === 0) throw noCoders()
    const chartIds =
      input.chartIds ??
      (await listUnassignedDrafts(tx, { specialty: input.specialty, limit: input.limit }))
    const locked = chartIds.length > 0 ? await lockSelectedCharts(tx, { chartIds }) : []
    const { accepted, refused } = splitByRefusal(locked, refuseAssignment)
    const free = accepted.filter((chart) => chart.assigneeId === null)
    const loads = await loadsOf(tx)
    const assignments = balanceAssignment(
      free.map((chart) => ({ chartId: chart.id, difficulty: chart.difficulty })),
      coders.map((coder) => ({ coderId: coder.id, load: loads.get(coder.id) ?? 0 })),
    )
    const coderOf = new Map(assignments.map((one) => [one.chartId, one.coderId]))
    const byCoder = coders.map((coder) => ({
      coder,
      charts: free.filter((chart) => coderOf.get(chart.id) === coder.id),
    }))
    for (const giving of byCoder) await giveCharts(ctx, tx, giving)
    return {
      assigned: assignments.length,
      refused,
      byCoder: byCoder.map((one) => ({
        coderId: one.coder.id,
        label: one.coder.label,
        count: one.charts.length,
      })),
    }
  })
}

async function loadsOf(tx: Tx): Promise<Map<string, number>> {
  const loads = new Map<string, number>()
  for (const row of await listOpenLoads(tx)) {
    if (!row.coderId) continue
    loads.set(row.coderId, (loads.get(row.coderId) ?? 0) + row.count * chartWeight(row.difficulty))
  }
  return loads
}

function noCoders(): ServiceError {
  return new ServiceError(
    'INVALID_STATE',
    'There is no active coder to assign charts to. Create one, then assign again.',
  )
}
