import type { ActorContext } from '@/server/context'
import { withOrgScope } from '@/server/transaction'
import { lockOpenChartsOf } from '../queries/assignment'
import { takeCharts } from './take-charts'

/** So many charts stand in one message and one audit row, as in an assignment by hand. */
const batchSize = 500

/** Puts a person's drafts and returned charts back among the unassigned; the caller has authorized. */
export async function returnOpenCharts(ctx: ActorContext, userId: string): Promise<number> {
  return withOrgScope(ctx, async (tx) => {
    const chartIds = await lockOpenChartsOf(tx, userId)
    for (let from = 0; from < chartIds.length; from += batchSize)
      await takeCharts(ctx, tx, chartIds.slice(from, from + batchSize))
    return chartIds.length
  })
}
