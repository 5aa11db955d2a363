import { and, asc, desc, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { Tx } from '@/server/db'
import { deskStatuses } from '../contract/queue'
import { charts } from '../tables/charts'

/** Locks the charts in a fixed order, so that two assignments cannot deadlock. */
export async function lockCharts(tx: Tx, chartIds: readonly string[]) {
  return tx.db
    .select({
      id: charts.id,
      number: charts.number,
      version: charts.version,
      status: charts.status,
      difficulty: charts.difficulty,
      assigneeId: charts.assigneeId,
    })
    .from(charts)
    .where(and(eq(charts.orgId, tx.orgId), inArray(charts.id, [...chartIds])))
    .orderBy(charts.id)
    .for('update')
}

/** The most urgent drafts that nobody has; rows another assignment holds are passed over. */
export async function listUnassignedDrafts(
  tx: Tx,
  filter: { specialty: string | undefined; limit: number },
): Promise<string[]> {
  const rows = await tx.db
    .select({ id: charts.id })
    .from(charts)
    .where(
      and(
        eq(charts.orgId, tx.orgId),
        eq(charts.status, 'draft'),
        isNull(charts.assigneeId),
        filter.specialty ? eq(charts.specialty, filter.specialty) : undefined,
      ),
    )
    .orderBy(desc(charts.priority), asc(charts.number))
    .limit(filter.limit)
  return rows.map((row) => row.id)
}

/** Locks the charts on a person's desk, in the order of every assignment. */
export async function lockOpenChartsOf(tx: Tx, userId: string): Promise<string[]> {
  const rows = await tx.db
    .select({ id: charts.id })
    .from(charts)
    .where(
      and(
        eq(charts.orgId, tx.orgId),
        eq(charts.assigneeId, userId),
        inArray(charts.status, deskStatuses),
      ),
    )
    .orderBy(charts.id)
    .for('update')
  return rows.map(({ id }) => id)
}

interface NewAssignee {
  readonly coderId: string | null
  readonly coderLabel: string | null
  readonly at: Date
}

export async function setAssignee(
  tx: Tx,
  chartIds: readonly string[],
  { coderId, coderLabel, at }: NewAssignee,
): Promise<void> {
  await tx.db
    .update(charts)
    .set({
      assigneeId: coderId,
      assigneeLabel: coderLabel,
      assignedAt: coderId ? at : null,
      updatedAt: at,
      version: sql`${charts.version} + 1`,
    })
    .where(and(eq(charts.orgId, tx.orgId), inArray(charts.id, [...chartIds])))
}

/** A name is no part of the work, so the charts keep their versions. */
export async function relabelAssignee(tx: Tx, userId: string, label: string): Promise<void> {
  await tx.db
    .update(charts)
    .set({ assigneeLabel: label })
    .where(and(eq(charts.orgId, tx.orgId), eq(charts.assigneeId, userId)))
}

/** What each coder has on the desk: drafts and returned charts, by difficulty. */
export async function listOpenLoads(tx: Tx) {
  return tx.db
    .select({
      coderId: charts.assigneeId,
      difficulty: charts.difficulty,
      status: charts.status,
      count: sql<number>`count(*)::int`,
    })
    .from(charts)
    .where(
      and(
        eq(charts.orgId, tx.orgId),
        sql`${charts.assigneeId} is not null`,
        inArray(charts.status, deskStatuses),
      ),
    )
    .groupBy(charts.assigneeId, charts.difficulty, charts.status)
}
