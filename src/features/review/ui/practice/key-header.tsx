import Link from 'next/link'
import type { ChartView } from '@/features/charts/contract/chart-view'
import { showAge } from '@/features/charts/ui/desk/show-age'
import { Button } from '@/ui/button'
import { ExactTime } from '@/ui/exact-time'
import type { KeyComparison } from '../../contract/practice'

interface KeyHeaderProps {
  readonly comparison: KeyComparison
  readonly view: ChartView
}

/** One line that stays in view: the chart, the patient, what the case is, and whose codes are compared. */
export function KeyHeader({ comparison, view: { chart, patient } }: KeyHeaderProps) {
  const { caseTitle, coderLabel, round, submittedAt } = comparison
  return (
    <header className="flex min-h-11 shrink-0 flex-wrap items-center gap-x-4 gap-y-0.5 border-b border-line bg-paper px-4 py-1.5 text-13">
      <h1 className="code text-14 font-medium">{chart.number}</h1>
      <p>
        {patient.name ? <span className="font-medium">{patient.name}, </span> : null}
        {showAge(patient)}, {patient.sex}
      </p>
      <p className="min-w-0 truncate text-soft max-md:hidden">{caseTitle}</p>
      <p className="ml-auto text-soft max-sm:ml-0">
        {coderLabel}, round {round}
        <span className="text-quiet max-lg:hidden">
          , submitted <ExactTime at={submittedAt} />
        </span>
      </p>
      <Button asChild size="small">
        <Link href={`/charts/${chart.id}`}>Back to the chart</Link>
      </Button>
    </header>
  )
}
