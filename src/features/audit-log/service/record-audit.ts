import type { ActorContext } from '@/server/context'
import type { Tx } from '@/server/db'
import { appendAuditRow, appendAuditRows } from '../queries'
import { canonicalText } from '@/server/canonical-text'
import type { AuditFacts } from '../rules/audit-facts'

export type AuditEntry = Pick<
  AuditFacts,
  'action' | 'subjectType' | 'subjectId' | 'changed' | 'detail'
>

type Auditor = Pick<ActorContext, 'actor' | 'clock' | 'newId'>

/** Appends to the organization's chain in the caller's transaction; call it last, it takes the chain's lock. */
export async function recordAudit(ctx: Auditor, tx: Tx, entry: AuditEntry): Promise<void> {
  await appendAuditRow(tx, auditRow(ctx, entry))
}

/** Appends several rows to the chain in their order. */
export async function recordAudits(
  ctx: Auditor,
  tx: Tx,
  entries: readonly AuditEntry[],
): Promise<void> {
  await appendAuditRows(
    tx,
    entries.map((entry) => auditRow(ctx, entry)),
  )
}

/** The id and canonical text of a row, for SQL functions that append it themselves. */
export function auditRow(ctx: Auditor, entry: AuditEntry): { id: string; text: string } {
  const id = ctx.newId()
  const facts: AuditFacts = {
    id,
    orgId: ctx.actor.orgId,
    at: ctx.clock().toISOString(),
    actorId: ctx.actor.userId,
    actorLabel: ctx.actor.label,
    ...entry,
  }
  return { id, text: canonicalText(facts) }
}
