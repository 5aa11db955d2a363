import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import type { Tx } from '@/server/db'
import type { ChartStatus } from '../contract/queue'
import { chartDocuments, charts } from '../tables/charts'

/** Where the charts of these source keys stand, each with its first document. */
export async function listChartsBySource(tx: Tx, sourceKeys: readonly string[]) {
  return tx.db
    .select({
      sourceKey: charts.sourceKey,
      chartId: charts.id,
      version: charts.version,
      status: sql<ChartStatus>`${charts.status}`,
      round: charts.round,
      assigneeId: charts.assigneeId,
      codeCount: charts.codeCount,
      documentId: chartDocuments.id,
    })
    .from(charts)
    .leftJoin(
      chartDocuments,
      and(
        eq(chartDocuments.orgId, charts.orgId),
        eq(chartDocuments.chartId, charts.id),
        eq(chartDocuments.position, 1),
      ),
    )
    .where(and(eq(charts.orgId, tx.orgId), inArray(charts.sourceKey, [...sourceKeys])))
    .orderBy(asc(charts.number))
}

/** What traces a chart to its source and says who may read it. */
export async function findSourceRow(tx: Tx, chartId: string) {
  const [row] = await tx.db
    .select({
      sourceKey: charts.sourceKey,
      serviceDate: charts.serviceDate,
      assigneeId: charts.assigneeId,
      round: charts.round,
    })
    .from(charts)
    .where(and(eq(charts.orgId, tx.orgId), eq(charts.id, chartId)))
  return row
}
