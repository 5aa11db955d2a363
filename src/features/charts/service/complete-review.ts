import type { ActorContext } from '@/server/context'
import type { Tx } from '@/server/db'
import { closeReview } from '../queries/close-review'
import { formatChartNumber } from '../rules/chart-number'

interface ReviewOutcome {
  readonly chartId: string
  /** The submission that was reviewed. */
  readonly round: number
  readonly status: 'completed' | 'returned'
}

export interface ReviewedChart {
  readonly number: string
  readonly version: number
  /** On whose desk the chart is. */
  readonly assigneeId: string | null
}

/**
 * The chart leaves its audit in the caller's transaction, completed or returned to its coder; undefined
 * when it is not under audit in this round. The caller has authorized, and audits the decision.
 */
export async function completeReview(
  ctx: ActorContext,
  tx: Tx,
  { chartId, round, status }: ReviewOutcome,
): Promise<ReviewedChart | undefined> {
  const chart = await closeReview(tx, { chartId, round, status, at: ctx.clock() })
  return chart && { ...chart, number: formatChartNumber(chart.number) }
}
