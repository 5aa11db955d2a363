import { authorize } from '@/server/authorize'
import type { ActorContext } from '@/server/context'
import type { Tx } from '@/server/db'
import { withOrgScope } from '@/server/transaction'
import type { AuditQueue } from '../contract/audits'
import { countAudits } from '../queries/audits'

/** How many audits there are of each status: figures only, so no read of a chart is recorded. */
export async function countQueue(ctx: ActorContext): Promise<AuditQueue['counts']> {
  authorize(ctx.actor, 'review.read')
  return withOrgScope(ctx, countByStatus)
}

/** The counts of the organization in scope, each status present. */
export async function countByStatus(tx: Tx): Promise<AuditQueue['counts']> {
  const counts = new Map((await countAudits(tx)).map((row) => [row.status, row.count]))
  return {
    open: counts.get('open') ?? 0,
    returned: counts.get('returned') ?? 0,
    approved: counts.get('approved') ?? 0,
  }
}
