import { recordAudit } from '@/features/audit-log'
import {
  enterOrganization,
  listOrganizationIds,
  type WorkerContext,
} from '@/server/jobs/worker-context'
import { withOrgScope } from '@/server/transaction'
import { importLimits } from '../contract/import-limits'
import { deleteUnclaimedFiles } from '../queries/staged-files'

/** Staged files that nobody started to import within a day are gone, in every organization. */
export async function discardUnclaimedFiles(worker: WorkerContext): Promise<void> {
  const before = new Date(worker.clock().getTime() - importLimits.unclaimedHours * 3_600_000)
  for (const orgId of await listOrganizationIds(worker)) {
    const ctx = enterOrganization(worker, orgId, 'import.discardUnclaimed')
    await withOrgScope(ctx, async (tx) => {
      const files = await deleteUnclaimedFiles(tx, before)
      if (files === 0) return
      await recordAudit(ctx, tx, { action: 'import.unclaimedDiscarded', detail: { files } })
    })
  }
}
