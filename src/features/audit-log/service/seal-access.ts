import type { ActorContext } from '@/server/context'
import { withOrgScope } from '@/server/transaction'
import { appendAuditRow, lockUnsealedAccess, markSealed } from '../queries'
import { digestOfReads } from './digest-of-reads'
import { auditRow } from './record-audit'

const batchSize = 1000

/**
 * Seals the reads that wait into the organization's chain: one chain row stands for a batch and holds
 * its digest. Rows are taken by their own flag, so a read that commits late is sealed by a later batch.
 */
export async function sealAccess(ctx: ActorContext): Promise<number> {
  return withOrgScope(ctx, async (tx) => {
    const reads = await lockUnsealedAccess(tx, batchSize)
    if (reads.length === 0) return 0
    const row = auditRow(ctx, {
      action: 'access.sealed',
      detail: { reads: reads.length, digest: digestOfReads(reads) },
    })
    const seq = await appendAuditRow(tx, row)
    await markSealed(
      tx,
      reads.map((read) => read.id),
      seq,
    )
    return reads.length
  })
}
