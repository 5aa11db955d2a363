import type { AssignmentRefusal, AssignmentResult } from '../contract/queue'
import { formatChartNumber } from '../rules/chart-number'
import type { LockedChart } from './lock-selected-charts'

/** Parts the charts that may move from those that may not, each of these with its reason. */
export function splitByRefusal(
  charts: readonly LockedChart[],
  refuse: (chart: LockedChart) => AssignmentRefusal | undefined,
): { accepted: LockedChart[]; refused: AssignmentResult['refused'] } {
  return {
    accepted: charts.filter((chart) => refuse(chart) === undefined),
    refused: charts.flatMap((chart) => {
      const reason = refuse(chart)
      return reason ? [{ chartId: chart.id, number: formatChartNumber(chart.number), reason }] : []
    }),
  }
}
