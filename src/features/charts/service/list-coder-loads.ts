import { listCoders } from '@/features/identity'
import { authorize } from '@/server/authorize'
import type { ActorContext } from '@/server/context'
import { withOrgScope } from '@/server/transaction'
import type { CoderLoad } from '../contract/queue'
import { listOpenLoads } from '../queries/assignment'

/** The coders charts can go to, each with what is on the desk already. */
export async function listCoderLoads(ctx: ActorContext): Promise<CoderLoad[]> {
  authorize(ctx.actor, 'chart.assign')
  return withOrgScope(ctx, async (tx) => {
    const coders = await listCoders(tx)
    const loads = await listOpenLoads(tx)
    return coders.map((coder) => {
      const own = loads.filter((load) => load.coderId === coder.id)
      const count = (rows: typeof own) => rows.reduce((sum, row) => sum + row.count, 0)
      return {
        coderId: coder.id,
        label: coder.label,
        open: count(own),
        returned: count(own.filter((load) => load.status === 'returned')),
      }
    })
  })
}
