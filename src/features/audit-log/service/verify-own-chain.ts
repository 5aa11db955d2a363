import { authorize } from '@/server/authorize'
import type { ActorContext } from '@/server/context'
import { withOrgScope } from '@/server/transaction'
import type { Verification } from '../contract'
import { recordAudit } from './record-audit'
import { verifyChain } from './verify-chain'

/** Verifies the admin's own organization now; that someone asked is audited after the walk. */
export async function verifyOwnChain(ctx: ActorContext): Promise<Verification> {
  authorize(ctx.actor, 'auditLog.verify')
  const verification = await verifyChain(ctx)
  await withOrgScope(ctx, (tx) =>
    recordAudit(ctx, tx, {
      action: 'auditLog.verified',
      detail: { state: verification.state, rows: verification.rows },
    }),
  )
  return verification
}
