import { authorize } from '@/server/authorize'
import type { ActorContext } from '@/server/context'
import { withOrgScope } from '@/server/transaction'
import type { ChartStatus } from '../contract/queue'
import type { OpenWork, OpenWorkInput } from '../contract/staffing'
import { countByStatus } from '../queries/count-charts'

/** How many charts would wait for a person who leaves. */
export async function showOpenWork(
  ctx: ActorContext,
  { userId }: OpenWorkInput,
): Promise<OpenWork> {
  authorize(ctx.actor, 'user.manage')
  const rows = await withOrgScope(ctx, (tx) => countByStatus(tx, userId))
  const countOf = (status: ChartStatus) => rows.find((row) => row.status === status)?.count ?? 0
  const returned = countOf('returned')
  return { open: countOf('draft') + returned, returned, underAudit: countOf('pending_audit') }
}
