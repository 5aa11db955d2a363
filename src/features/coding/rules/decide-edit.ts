import { accept, refuse, type Decision } from '@/core/refusal'
import type { ChartStatus } from '@/features/charts/contract/queue'

/** What decides whether a coder may change or submit the codes of a chart. */
export interface EditedChart {
  readonly status: ChartStatus
  readonly assigneeId: string | null
  readonly version: number
}

export interface Edit {
  readonly userId: string
  /** The version of the chart that the coder saw. */
  readonly version: number
}

export type EditRefusal = 'not_assigned' | 'under_audit' | 'completed' | 'stale'

/** The coder to whom a chart is assigned may change it in draft or returned, from its newest version. */
export function decideEdit(chart: EditedChart, edit: Edit): Decision<EditedChart, EditRefusal> {
  if (chart.assigneeId !== edit.userId) return refuse('not_assigned')
  if (chart.status === 'pending_audit') return refuse('under_audit')
  if (chart.status === 'completed') return refuse('completed')
  return chart.version === edit.version ? accept(chart) : refuse('stale')
}

/** Whether the person may change the codes, whatever version they have seen. */
export function isEditable(chart: EditedChart, userId: string): boolean {
  return decideEdit(chart, { userId, version: chart.version }).ok
}
