import { forbiddenRole, notFound } from '@/core/errors'
import type { ActorContext } from '@/server/context'
import { withOrgScope } from '@/server/transaction'
import { readsCharts } from '../contract/chart-readers'
import type { ChartStanding, GetChartInput } from '../contract/chart-view'
import type { ChartStatus } from '../contract/queue'
import { findStandingRow } from '../queries/find-standing'
import { mayReadChart } from '../rules/may-read-chart'

/** In whose hands a chart is that one has open. It tells nothing clinical, so it is no recorded read. */
export async function getStanding(
  ctx: ActorContext,
  { chartId }: GetChartInput,
): Promise<ChartStanding> {
  const { actor } = ctx
  if (!readsCharts(actor.role)) throw forbiddenRole()
  const row = await withOrgScope(ctx, (tx) => findStandingRow(tx, chartId))
  if (!row || !mayReadChart(actor, row)) throw notFound('chart')
  const { status, version, assigneeId, assigneeLabel } = row
  return { status: status as ChartStatus, version, assigneeId, assigneeLabel }
}
