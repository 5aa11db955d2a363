import { authorize } from '@/server/authorize'
import type { ActorContext } from '@/server/context'
import { withOrgScope } from '@/server/transaction'
import type { NextChartInput } from '../contract/queue'
import { findNextOpen, findQueuePlace } from '../queries/count-charts'

/** The chart to take next in the coder's own queue; after the given one, else from the top. */
export async function nextChart(
  ctx: ActorContext,
  input: NextChartInput,
): Promise<{ chartId: string | null }> {
  authorize(ctx.actor, 'coding.edit')
  const { afterChartId } = input
  return withOrgScope(ctx, async (tx) => {
    const after = afterChartId ? await findQueuePlace(tx, afterChartId) : undefined
    const later = await findNextOpen(tx, ctx.actor.userId, after)
    const first = later ?? (await findNextOpen(tx, ctx.actor.userId, undefined))
    return { chartId: first === afterChartId ? null : (first ?? null) }
  })
}
