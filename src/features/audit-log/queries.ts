import { and, desc, eq, gt, gte, lt, lte, sql, type SQL } from 'drizzle-orm'
import type { Tx } from '@/server/db'
import { accessLog, auditHeads, auditLog, auditVerifications } from './tables'

/** Appends to the chain and returns the row's sequence number. */
export async function appendAuditRow(tx: Tx, row: { id: string; text: string }): Promise<number> {
  const rows = await tx.db.execute<{ seq: string }>(
    sql`select append_audit(${row.id}::uuid, ${row.text}) as seq`,
  )
  return Number(rows[0]?.seq)
}

/** Appends rows to the chain in their order. */
export async function appendAuditRows(
  tx: Tx,
  rows: readonly { readonly id: string; readonly text: string }[],
): Promise<void> {
  await tx.sql`
    select append_audit(r.id, r.text)
    from unnest(${rows.map(({ id }) => id)}::uuid[], ${rows.map(({ text }) => text)}::text[])
      with ordinality as r(id, text, place)
    order by r.place`
}

type NewAccess = Omit<typeof accessLog.$inferInsert, 'orgId' | 'sealSeq'>

export async function insertAccess(tx: Tx, row: NewAccess): Promise<void> {
  await tx.db.insert(accessLog).values({ orgId: tx.orgId, ...row })
}

/** The oldest unsealed reads, locked against another sealer. */
export async function lockUnsealedAccess(tx: Tx, limit: number) {
  return tx.db
    .select()
    .from(accessLog)
    .where(and(eq(accessLog.orgId, tx.orgId), sql`${accessLog.sealSeq} is null`))
    .orderBy(accessLog.at, accessLog.id)
    .limit(limit)
    .for('update', { skipLocked: true })
}

export async function markSealed(tx: Tx, ids: readonly string[], seq: number): Promise<void> {
  await tx.db
    .update(accessLog)
    .set({ sealSeq: seq })
    .where(and(eq(accessLog.orgId, tx.orgId), sql`${accessLog.id} = any(${idArray(ids)}::uuid[])`))
}

function idArray(ids: readonly string[]): string {
  return `{${ids.join(',')}}`
}

export async function findHead(tx: Tx) {
  const [head] = await tx.db.select().from(auditHeads).where(eq(auditHeads.orgId, tx.orgId))
  return head
}

/** The head row and the last sequence number there is, in one snapshot. */
export async function findChainEnd(tx: Tx) {
  const [row] = await tx.db
    .select({
      lastSeq: sql<string | null>`(select max(seq) from audit_log where org_id = ${tx.orgId})`,
      seq: auditHeads.seq,
      hash: auditHeads.hash,
    })
    .from(sql`(select 1) as one`)
    .leftJoin(auditHeads, eq(auditHeads.orgId, tx.orgId))
  const { seq = null, hash = null, lastSeq = null } = row ?? {}
  return {
    lastSeq: Number(lastSeq ?? 0),
    head: seq === null || hash === null ? undefined : { seq, hash },
  }
}

/** A page of the chain in order, for the verifier. */
export async function listChain(tx: Tx, afterSeq: number, limit: number) {
  return tx.db
    .select({
      seq: auditLog.seq,
      text: auditLog.text,
      prevHash: auditLog.prevHash,
      rowHash: auditLog.rowHash,
    })
    .from(auditLog)
    .where(and(eq(auditLog.orgId, tx.orgId), gt(auditLog.seq, afterSeq)))
    .orderBy(auditLog.seq)
    .limit(limit)
}

/** The reads sealed by a range of chain rows, in the order in which they were hashed. */
export async function listSealedAccess(tx: Tx, fromSeq: number, toSeq: number) {
  return tx.db
    .select()
    .from(accessLog)
    .where(
      and(
        eq(accessLog.orgId, tx.orgId),
        gte(accessLog.sealSeq, fromSeq),
        lte(accessLog.sealSeq, toSeq),
      ),
    )
    .orderBy(accessLog.sealSeq, accessLog.at, accessLog.id)
}

export interface AuditFilters {
  readonly action?: string | undefined
  readonly actorId?: string | undefined
  readonly subjectId?: string | undefined
  /** ISO timestamps, inclusive and exclusive. */
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly beforeSeq?: number | undefined
}

/** Newest first. */
export async function listAuditRows(tx: Tx, filters: AuditFilters, limit: number) {
  const conditions: (SQL | undefined)[] = [
    eq(auditLog.orgId, tx.orgId),
    filters.action ? eq(auditLog.action, filters.action) : undefined,
    filters.actorId ? eq(auditLog.actorId, filters.actorId) : undefined,
    filters.subjectId ? eq(auditLog.subjectId, filters.subjectId) : undefined,
    filters.from ? gte(auditLog.at, filters.from) : undefined,
    filters.to ? lt(auditLog.at, filters.to) : undefined,
    filters.beforeSeq ? lt(auditLog.seq, filters.beforeSeq) : undefined,
  ]
  return tx.db
    .select({ seq: auditLog.seq, text: auditLog.text, rowHash: auditLog.rowHash })
    .from(auditLog)
    .where(and(...conditions))
    .orderBy(desc(auditLog.seq))
    .limit(limit)
}

export async function findVerification(tx: Tx) {
  const [row] = await tx.db
    .select()
    .from(auditVerifications)
    .where(eq(auditVerifications.orgId, tx.orgId))
  return row
}

type NewVerification = Omit<typeof auditVerifications.$inferInsert, 'orgId'>

export async function saveVerification(tx: Tx, row: NewVerification): Promise<void> {
  await tx.db
    .insert(auditVerifications)
    .values({ orgId: tx.orgId, ...row })
    .onConflictDoUpdate({ target: auditVerifications.orgId, set: row })
}

/** The distinct actions of the chain, by a loose index scan over audit_log_by_action. */
export async function listActions(tx: Tx): Promise<string[]> {
  const rows = await tx.db.execute<{ action: string }>(sql`
    with recursive distinct_actions as (
      (select action from audit_log where org_id = ${tx.orgId} order by action limit 1)
      union all
      select (select a.action from audit_log a
              where a.org_id = ${tx.orgId} and a.action > d.action order by a.action limit 1)
      from distinct_actions d where d.action is not null
    )
    select action from distinct_actions where action is not null`)
  return rows.map((row) => row.action)
}
