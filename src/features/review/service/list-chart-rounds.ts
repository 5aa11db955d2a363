import { notFound } from '@/core/errors'
import { recordAccess } from '@/features/audit-log'
import { authorize } from '@/server/authorize'
import type { ActorContext } from '@/server/context'
import { withOrgScope } from '@/server/transaction'
import type { ChartRounds } from '../contract/audits'
import { findChartOwner, listDecidedAudits } from '../queries/audits'
import { loadRounds } from './load-rounds'

/** The decided rounds of a chart; a coder sees those of a chart on their desk, or that they coded. */
export async function listChartRounds(
  ctx: ActorContext,
  { chartId }: { readonly chartId: string },
): Promise<ChartRounds> {
  authorize(ctx.actor, 'feedback.read')
  return withOrgScope(ctx, async (tx) => {
    const chart = await findChartOwner(tx, chartId)
    if (!chart) throw notFound('chart')
    const audits = await listDecidedAudits(tx, chartId)
    const { role, userId } = ctx.actor
    const isConcerned =
      role !== 'coder' ||
      chart.assigneeId === userId ||
      audits.some(({ coderId }) => coderId === userId)
    if (!isConcerned) throw notFound('chart')
    const rounds = await loadRounds(tx, audits)
    if (rounds.length > 0) {
      await recordAccess(ctx, tx, {
        action: 'audit.viewed',
        subjectId: chartId,
        rowCount: rounds.length,
      })
    }
    return { rounds }
  })
}
