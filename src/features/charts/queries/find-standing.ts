import { and, eq } from 'drizzle-orm'
import type { Tx } from '@/server/db'
import { charts } from '../tables/charts'

/** Whose hands a chart is in; undefined where the organization has none of that id. */
export async function findStandingRow(tx: Tx, chartId: string) {
  const [row] = await tx.db
    .select({
      status: charts.status,
      version: charts.version,
      round: charts.round,
      assigneeId: charts.assigneeId,
      assigneeLabel: charts.assigneeLabel,
    })
    .from(charts)
    .where(and(eq(charts.orgId, tx.orgId), eq(charts.id, chartId)))
  return row
}
