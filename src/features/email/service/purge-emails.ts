import {
  enterOrganization,
  listOrganizationIds,
  type WorkerContext,
} from '@/server/jobs/worker-context'
import { withOrgScope } from '@/server/transaction'
import { deleteEmailsBefore, eraseExpiredBodies } from '../queries'

const keptDays = 30
const dayMs = 86_400_000

/** Erases the text of expired mail, and mail older than thirty days altogether. */
export async function purgeEmails(ctx: WorkerContext): Promise<void> {
  const now = ctx.clock()
  const before = new Date(now.getTime() - keptDays * dayMs)
  for (const orgId of await listOrganizationIds(ctx)) {
    await withOrgScope(enterOrganization(ctx, orgId, 'email'), async (tx) => {
      await eraseExpiredBodies(tx, now)
      await deleteEmailsBefore(tx, before)
    })
  }
}
