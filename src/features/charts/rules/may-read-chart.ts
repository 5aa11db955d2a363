import type { Actor } from '@/core/actor'
import { mayDo } from '@/core/permissions'

interface ReadChart {
  readonly assigneeId: string | null
  /** How often it was submitted. */
  readonly round: number
}

/** Whether the chart opens to the actor: all charts, the assigned ones, or those submitted at least once. */
export function mayReadChart(
  { role, userId }: Pick<Actor, 'role' | 'userId'>,
  { assigneeId, round }: ReadChart,
): boolean {
  if (mayDo(role, 'chart.readAll')) return true
  if (mayDo(role, 'chart.readAssigned') && assigneeId === userId) return true
  return mayDo(role, 'chart.readSubmitted') && round > 0
}
