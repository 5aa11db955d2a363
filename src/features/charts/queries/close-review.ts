import { and, eq, sql } from 'drizzle-orm'
import type { Tx } from '@/server/db'
import { charts } from '../tables/charts'

interface Closing {
  readonly chartId: string
  readonly round: number
  readonly status: 'completed' | 'returned'
  readonly at: Date
}

/** Takes a chart out of the audit of its current round; undefined when it is not in it. */
export async function closeReview(tx: Tx, { chartId, round, status, at }: Closing) {
  const [row] = await tx.db
    .update(charts)
    .set({
      status,
      updatedAt: at,
      version: sql`${charts.version} + 1`,
      ...(status === 'completed' ? { completedAt: at } : { returnedAt: at }),
    })
    .where(
      and(
        eq(charts.orgId, tx.orgId),
        eq(charts.id, chartId),
        eq(charts.status, 'pending_audit'),
        eq(charts.round, round),
      ),
    )
    .returning({ number: charts.number, version: charts.version, assigneeId: charts.assigneeId })
  return row
}
