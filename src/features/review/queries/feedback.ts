import { and, count, desc, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { TimeKeys } from '@/core/time-cursor'
import { charts } from '@/features/charts/tables/charts'
import type { Tx } from '@/server/db'
import { audits, feedback } from '../tables'

type NewRow = Omit<typeof feedback.$inferInsert, 'orgId'>

export async function insertFeedback(tx: Tx, rows: readonly NewRow[]): Promise<void> {
  if (rows.length === 0) return
  await tx.db.insert(feedback).values(rows.map((row) => ({ orgId: tx.orgId, ...row })))
}

export interface FeedbackFilter {
  readonly coderId?: string | undefined
  readonly chartId?: string | undefined
  readonly auditIds?: readonly string[] | undefined
  readonly unread?: boolean | undefined
  readonly before?: TimeKeys | undefined
  readonly limit: number
}

/** Feedback with its chart's number and its audit's outcome, newest first. */
export async function listFeedbackRows(tx: Tx, filter: FeedbackFilter) {
  const { coderId, chartId, auditIds, unread, before, limit } = filter
  return tx.db
    .select({
      entry: feedback,
      number: charts.number,
      round: audits.round,
      outcome: audits.status,
      coderLabel: audits.coderLabel,
    })
    .from(feedback)
    .innerJoin(audits, and(eq(audits.orgId, feedback.orgId), eq(audits.id, feedback.auditId)))
    .innerJoin(charts, and(eq(charts.orgId, feedback.orgId), eq(charts.id, feedback.chartId)))
    .where(
      and(
        eq(feedback.orgId, tx.orgId),
        coderId ? eq(feedback.coderId, coderId) : undefined,
        chartId ? eq(feedback.chartId, chartId) : undefined,
        auditIds ? inArray(feedback.auditId, [...auditIds]) : undefined,
        unread ? isNull(feedback.readAt) : undefined,
        before &&
          sql`(${feedback.createdAt}, ${feedback.id}) < (${before.at.toISOString()}::timestamptz, ${before.id}::uuid)`,
      ),
    )
    .orderBy(desc(feedback.createdAt), desc(feedback.id))
    .limit(limit)
}

export type FeedbackRow = Awaited<ReturnType<typeof listFeedbackRows>>[number]

export async function countUnreadFeedback(tx: Tx, coderId: string): Promise<number> {
  const [row] = await tx.db.select({ unread: count() }).from(feedback).where(unreadOf(tx, coderId))
  return row?.unread ?? 0
}

interface Reading {
  readonly coderId: string
  /** Undefined: all. */
  readonly ids: readonly string[] | undefined
  readonly at: Date
}

/** Marks unread feedback written to the coder; returns the ids that changed. */
export async function markFeedbackRows(tx: Tx, { coderId, ids, at }: Reading): Promise<string[]> {
  const rows = await tx.db
    .update(feedback)
    .set({ readAt: at })
    .where(and(unreadOf(tx, coderId), ids && inArray(feedback.id, [...ids])))
    .returning({ id: feedback.id })
  return rows.map(({ id }) => id)
}

function unreadOf(tx: Tx, coderId: string) {
  return and(eq(feedback.orgId, tx.orgId), eq(feedback.coderId, coderId), isNull(feedback.readAt))
}
