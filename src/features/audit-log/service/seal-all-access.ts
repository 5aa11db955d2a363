import {
  enterOrganization,
  listOrganizationsToSeal,
  type WorkerContext,
} from '@/server/jobs/worker-context'
import { sealAccess } from './seal-access'

/** Seals the waiting reads of every organization that has some. */
export async function sealAllAccess(ctx: WorkerContext): Promise<void> {
  for (const orgId of await listOrganizationsToSeal(ctx)) {
    await sealAccess(enterOrganization(ctx, orgId, 'audit log'))
  }
}
