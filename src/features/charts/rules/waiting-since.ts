interface ChartTimes {
  readonly status: string
  readonly createdAt: Date
  readonly assignedAt: Date | null
  readonly submittedAt: Date | null
  readonly returnedAt: Date | null
  readonly completedAt: Date | null
}

/** Since when a chart waits in the place it is in now: on a desk, in the audit queue, done. */
export function waitingSince(chart: ChartTimes): Date {
  const since = {
    draft: chart.assignedAt,
    pending_audit: chart.submittedAt,
    returned: chart.returnedAt,
    completed: chart.completedAt,
  }[chart.status]
  return since ?? chart.createdAt
}
