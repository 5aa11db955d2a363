import { and, asc, desc, eq, gt, inArray, lt, or, sql } from 'drizzle-orm'
import type { Tx } from '@/server/db'
import { deskStatuses } from '../contract/queue'
import { charts } from '../tables/charts'

/** Counts by status and whether someone has the chart; of one assignee when given. */
export async function countByStatus(tx: Tx, assigneeId?: string) {
  return tx.db
    .select({
      status: charts.status,
      unassigned: sql<boolean>`${charts.assigneeId} is null`,
      count: sql<number>`count(*)::int`,
    })
    .from(charts)
    .where(
      and(eq(charts.orgId, tx.orgId), assigneeId ? eq(charts.assigneeId, assigneeId) : undefined),
    )
    .groupBy(charts.status, sql`${charts.assigneeId} is null`)
}

export async function countBySpecialty(tx: Tx, assigneeId?: string) {
  return tx.db
    .select({ specialty: charts.specialty, count: sql<number>`count(*)::int` })
    .from(charts)
    .where(
      and(eq(charts.orgId, tx.orgId), assigneeId ? eq(charts.assigneeId, assigneeId) : undefined),
    )
    .groupBy(charts.specialty)
    .orderBy(asc(charts.specialty))
}

interface QueuePlace {
  readonly returned: boolean
  readonly priority: number
  readonly number: number
}

/** Where a chart stands in its coder's queue. */
export async function findQueuePlace(tx: Tx, chartId: string): Promise<QueuePlace | undefined> {
  const [row] = await tx.db
    .select({ status: charts.status, priority: charts.priority, number: charts.number })
    .from(charts)
    .where(and(eq(charts.orgId, tx.orgId), eq(charts.id, chartId)))
  return row && { ...row, returned: row.status === 'returned' }
}

/** The coder's first open chart: returned ones first, then by priority; after a place when given. */
export async function findNextOpen(
  tx: Tx,
  coderId: string,
  after: QueuePlace | undefined,
): Promise<string | undefined> {
  const isReturned = sql<boolean>`(${charts.status} = 'returned')`
  const later = after && [
    after.returned ? sql`not ${isReturned}` : undefined,
    and(
      sql`${isReturned} = ${after.returned}`,
      or(
        lt(charts.priority, after.priority),
        and(eq(charts.priority, after.priority), gt(charts.number, after.number)),
      ),
    ),
  ]
  const [row] = await tx.db
    .select({ id: charts.id })
    .from(charts)
    .where(
      and(
        eq(charts.orgId, tx.orgId),
        eq(charts.assigneeId, coderId),
        inArray(charts.status, deskStatuses),
        later ? or(...later) : undefined,
      ),
    )
    .orderBy(desc(isReturned), desc(charts.priority), asc(charts.number))
    .limit(1)
  return row?.id
}
