import { classWords } from '@/features/charts/ui/queue/chart-words'
import { showAge } from '@/features/charts/ui/desk/show-age'
import { showDays } from '@/features/charts/ui/desk/show-day'
import type { ChartView } from '@/features/charts/contract/chart-view'
import { ExactTime } from '@/ui/exact-time'
import type { AuditView } from '../../contract/audits'
import { AuditStatusTag } from '../audit-status-tag'

interface AuditHeaderProps {
  readonly view: AuditView
  readonly chart: ChartView
}

/** One line that stays in view: the chart, the patient, the encounter, who coded it in which round. */
export function AuditHeader({ view, chart: { chart, patient } }: AuditHeaderProps) {
  return (
    <header className="flex min-h-11 shrink-0 flex-wrap items-center gap-x-4 gap-y-0.5 border-b border-line bg-paper px-4 py-1.5 text-13">
      <h1 className="code text-14 font-medium">{view.chart.chartNumber}</h1>
      <p>
        {patient.name ? <span className="font-medium">{patient.name}, </span> : null}
        {showAge(patient)}, {patient.sex}
      </p>
      <p className="text-soft max-md:hidden">
        {classWords[chart.encounterClass] ?? 'Other'},{' '}
        <span className="figures">{showDays(chart.startedAt, chart.endedAt)}</span>
      </p>
      <p className="min-w-0 truncate text-quiet max-xl:hidden">{chart.providerLabel}</p>
      <p className="ml-auto flex items-center gap-3 text-soft max-sm:ml-0">
        <span>
          {view.coderLabel}, round {view.round}
          <span className="text-quiet max-lg:hidden">
            , submitted <ExactTime at={view.submittedAt} />
          </span>
        </span>
        <AuditStatusTag status={view.status} />
      </p>
    </header>
  )
}
