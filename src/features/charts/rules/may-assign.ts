import type { AssignmentRefusal } from '../contract/queue'

interface AssignmentState {
  readonly status: string
  readonly assigneeId: string | null
}

/** Why a chart may not go to a (new) coder now; undefined when it may. */
export function refuseAssignment(chart: AssignmentState): AssignmentRefusal | undefined {
  if (chart.status === 'pending_audit') return 'under_audit'
  if (chart.status === 'completed') return 'completed'
  return undefined
}

/** Why a chart may not be taken from its coder now; undefined when it may. */
export function refuseUnassignment(chart: AssignmentState): AssignmentRefusal | undefined {
  return chart.assigneeId === null ? 'not_assigned' : refuseAssignment(chart)
}
