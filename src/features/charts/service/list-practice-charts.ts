import type { ActorContext } from '@/server/context'
import { withOrgScope } from '@/server/transaction'
import type { ChartStatus } from '../contract/queue'
import type { DemoCase } from '../demo/demo-case'
import { listChartsBySource } from '../queries/practice-charts'
import { practiceCasesByKey } from './practice-cases'

/** A chart that came from a practice case, with the case behind it. */
export interface PracticeChart {
  readonly demoCase: DemoCase
  readonly chartId: string
  readonly version: number
  readonly status: ChartStatus
  readonly round: number
  readonly assigneeId: string | null
  readonly codeCount: number
  /** The note; null when the chart holds no document. */
  readonly documentId: string | null
}

/**
 * The practice charts of the organization by chart number. Asks for no permission and gives out no
 * clinical content: it is for the command line, which seeds the demo with it.
 */
export async function listPracticeCharts(ctx: ActorContext): Promise<PracticeChart[]> {
  const cases = practiceCasesByKey(ctx)
  const rows = await withOrgScope(ctx, (tx) => listChartsBySource(tx, [...cases.keys()]))
  return rows.flatMap(({ sourceKey, ...row }) => {
    const demoCase = cases.get(sourceKey)
    return demoCase === undefined ? [] : [{ demoCase, ...row }]
  })
}
