import { rolesWith } from '@/core/permissions'

/** The roles that read every chart, those assigned to them, those submitted at least once. */
export const chartReaders = {
  all: rolesWith('chart.readAll'),
  assigned: rolesWith('chart.readAssigned'),
  submitted: rolesWith('chart.readSubmitted'),
} as const

/** Whether a role reads some charts: then one that it may not read is answered as not there. */
export function readsCharts(role: string): boolean {
  return Object.values(chartReaders).some((held) => held.some((reader) => reader === role))
}
