import {
  enterOrganization,
  listOrganizationIds,
  type WorkerContext,
} from '@/server/jobs/worker-context'
import { withOrgScope } from '@/server/transaction'
import { purgeAddressEvents } from '../queries/address-events'
import { deletePasswordResetsBefore } from '../queries/password-resets'

const keptDays = 14
const dayMs = 86_400_000

/** Deletes expired reset links, and events at the door that could not be answered for a fortnight. */
export async function purgeLinks(ctx: WorkerContext): Promise<void> {
  const now = ctx.clock()
  await purgeAddressEvents(ctx, new Date(now.getTime() - keptDays * dayMs))
  for (const orgId of await listOrganizationIds(ctx)) {
    const acting = enterOrganization(ctx, orgId, 'purge links')
    await withOrgScope(acting, (tx) => deletePasswordResetsBefore(tx, now))
  }
}
