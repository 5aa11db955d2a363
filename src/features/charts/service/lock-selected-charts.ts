import { notFound, staleVersion } from '@/core/errors'
import type { Tx } from '@/server/db'
import { lockCharts } from '../queries/assignment'

interface Selection {
  readonly chartIds: readonly string[]
  readonly versions?: Readonly<Record<string, number>> | undefined
}

export type LockedChart = Awaited<ReturnType<typeof lockCharts>>[number]

/** Locks what was selected; one that is not there, or changed since it was seen, refuses the whole. */
export async function lockSelectedCharts(tx: Tx, selection: Selection): Promise<LockedChart[]> {
  const charts = await lockCharts(tx, selection.chartIds)
  if (charts.length < new Set(selection.chartIds).size) throw notFound('chart')
  const isStale = charts.some((chart) => {
    const seen = selection.versions?.[chart.id]
    return seen !== undefined && seen !== chart.version
  })
  if (isStale) throw staleVersion('selection of charts')
  return charts
}
