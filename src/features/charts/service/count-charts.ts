import { authorize } from '@/server/authorize'
import type { ActorContext } from '@/server/context'
import { withOrgScope } from '@/server/transaction'
import { chartStatuses, type ChartCounts, type ChartStatus } from '../contract/queue'
import { countBySpecialty, countByStatus } from '../queries/count-charts'

/** How many charts stand where: of the organization for a manager, of their own for a coder. */
export async function countCharts(ctx: ActorContext): Promise<ChartCounts> {
  authorize(ctx.actor, 'chart.list')
  const assigneeId = ctx.actor.role === 'coder' ? ctx.actor.userId : undefined
  return withOrgScope(ctx, async (tx) => {
    const rows = await countByStatus(tx, assigneeId)
    const specialties = await countBySpecialty(tx, assigneeId)
    const sumOf = (status: ChartStatus) =>
      rows.filter((row) => row.status === status).reduce((sum, row) => sum + row.count, 0)
    return {
      byStatus: Object.fromEntries(
        chartStatuses.map((status) => [status, sumOf(status)]),
      ) as ChartCounts['byStatus'],
      unassigned: rows
        .filter((row) => row.unassigned && row.status === 'draft')
        .reduce((sum, row) => sum + row.count, 0),
      specialties,
    }
  })
}
