import { and, eq, inArray } from 'drizzle-orm'
import type { Tx } from '@/server/db'
import { auditFindings } from '../tables'

type NewRow = Omit<typeof auditFindings.$inferInsert, 'orgId'>

export async function insertFindings(tx: Tx, rows: readonly NewRow[]): Promise<void> {
  if (rows.length === 0) return
  await tx.db.insert(auditFindings).values(rows.map((row) => ({ orgId: tx.orgId, ...row })))
}

/** The findings of several audits, in the order in which each auditor wrote them. */
export async function listFindings(tx: Tx, auditIds: readonly string[]) {
  if (auditIds.length === 0) return []
  return tx.db
    .select()
    .from(auditFindings)
    .where(and(eq(auditFindings.orgId, tx.orgId), inArray(auditFindings.auditId, [...auditIds])))
    .orderBy(auditFindings.auditId, auditFindings.position)
}

export type FindingRow = Awaited<ReturnType<typeof listFindings>>[number]
