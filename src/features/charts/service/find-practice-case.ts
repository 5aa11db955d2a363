import type { ActorContext } from '@/server/context'
import type { Tx } from '@/server/db'
import type { DemoCase } from '../demo/demo-case'
import { findSourceRow } from '../queries/practice-charts'
import { mayReadChart } from '../rules/may-read-chart'
import { practiceCasesByKey } from './practice-cases'

/** A practice chart that the actor may read, and the case with the answer key behind it. */
export interface PracticeCase {
  readonly demoCase: DemoCase
  readonly serviceDate: string
}

/** Undefined for a chart that came from elsewhere, as for one that the actor may not read. */
export async function findPracticeCase(
  ctx: ActorContext,
  tx: Tx,
  chartId: string,
): Promise<PracticeCase | undefined> {
  const row = await findSourceRow(tx, chartId)
  if (!row || !mayReadChart(ctx.actor, row)) return undefined
  const demoCase = practiceCasesByKey(ctx).get(row.sourceKey)
  return demoCase && { demoCase, serviceDate: row.serviceDate }
}
