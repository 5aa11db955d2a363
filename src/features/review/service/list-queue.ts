import { decodeTimeCursor, encodeTimeCursor } from '@/core/time-cursor'
import { recordAccess } from '@/features/audit-log'
import { authorize } from '@/server/authorize'
import type { ActorContext } from '@/server/context'
import { sha256Hex } from '@/server/hash'
import { withOrgScope } from '@/server/transaction'
import type { AuditQueue, AuditSummary, QueueInput } from '../contract/audits'
import { listAuditRows, type AuditListRow } from '../queries/audits'
import { auditStatusOf } from './audit-status-of'
import { countByStatus } from './count-queue'
import { presentChart } from './present-chart'

/** The audits of one status and how many there are of each; open ones in the order of submission. */
export async function listQueue(ctx: ActorContext, input: QueueInput): Promise<AuditQueue> {
  authorize(ctx.actor, 'review.read')
  const { status, cursor, limit } = input
  const after = decodeTimeCursor(cursor)
  return withOrgScope(ctx, async (tx) => {
    const rows = await listAuditRows(tx, { status, after, limit: limit + 1 })
    const shown = rows.slice(0, limit)
    const last = rows.length > limit ? shown.at(-1)?.audit : undefined
    const counts = await countByStatus(tx)
    await recordAccess(ctx, tx, {
      action: 'audit.listed',
      rowCount: shown.length,
      filterHash: sha256Hex(JSON.stringify({ status })),
    })
    return {
      items: shown.map((row) => summaryOf(row, ctx.actor.userId)),
      nextCursor: last ? encodeTimeCursor({ at: last.createdAt, id: last.id }) : null,
      counts,
    }
  })
}

function summaryOf({ audit, chart, codeCount }: AuditListRow, viewerId: string): AuditSummary {
  return {
    ...presentChart(chart),
    auditId: audit.id,
    version: audit.version,
    status: auditStatusOf(audit.status),
    round: audit.round,
    coderId: audit.coderId,
    coderLabel: audit.coderLabel,
    codeCount,
    submittedAt: audit.createdAt.toISOString(),
    decidedAt: audit.decidedAt?.toISOString() ?? null,
    auditorLabel: audit.auditorLabel,
    score: audit.score,
    scoreN: audit.scoreN,
    ownCoding: audit.coderId === viewerId,
  }
}
