import {
  enterOrganization,
  listOrganizationIds,
  type WorkerContext,
} from '@/server/jobs/worker-context'
import { verifyChain } from './verify-chain'

/** Verifies the chain of every organization; each outcome is kept and a broken chain is logged as an error. */
export async function verifyAllChains(ctx: WorkerContext): Promise<void> {
  for (const orgId of await listOrganizationIds(ctx)) {
    const verification = await verifyChain(enterOrganization(ctx, orgId, 'audit log'))
    ctx.log.info(
      { orgId, state: verification.state, rows: verification.rows },
      'audit chain verified',
    )
  }
}
