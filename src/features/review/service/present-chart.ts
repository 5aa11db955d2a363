import { formatChartNumber } from '@/features/charts'
import type { AuditedChart } from '../contract/audits'

type ChartRow = Omit<AuditedChart, 'chartNumber'> & { readonly number: number }

/** What the lists and the head of an audit say of its chart. */
export function presentChart(row: ChartRow): AuditedChart {
  return {
    chartId: row.chartId,
    chartNumber: formatChartNumber(row.number),
    patientAge: row.patientAge,
    patientSex: row.patientSex,
    encounterClass: row.encounterClass,
    encounterType: row.encounterType,
    reason: row.reason,
    serviceDate: row.serviceDate,
    specialty: row.specialty,
    difficulty: row.difficulty,
  }
}
