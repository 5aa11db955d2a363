import type { Judgement } from '@/features/coding/contract/chart-codes'
import { JudgedFinding } from '@/features/coding/ui/judged-finding'
import type { DraftRow } from '../../rules/audit-draft'
import type { AuditContext } from './audit-context'

interface RowValidationProps extends AuditContext {
  readonly row: DraftRow
  readonly active: boolean
}

/**
 * What the validation said of the coder's code. What the coder acknowledged or overrode stands there
 * always, with its reason; the rest when the row is the active one.
 */
export function RowValidation({ row, active, view }: RowValidationProps) {
  const { submitted, kind } = row
  if (!submitted) return null
  const said = view.validation.filter((finding) =>
    kind === 'diagnosis'
      ? finding.row === submitted.position
      : finding.procedureRow === submitted.position,
  )
  return (
    <ValidationList
      label={`Validation of ${submitted.code}`}
      findings={active ? said : said.filter(isAnswered)}
      brief={!active}
      className="px-2 pb-2 pl-7.5"
    />
  )
}

/** What the validation said of the record as a whole. */
export function ChartValidation({ view }: Pick<AuditContext, 'view'>) {
  const said = view.validation.filter(
    ({ row, procedureRow }) => row === undefined && procedureRow === undefined,
  )
  return (
    <ValidationList
      label="Validation of the record"
      findings={said}
      className="border-b border-line px-3 py-2"
    />
  )
}

interface ValidationListProps {
  readonly label: string
  readonly findings: Judgement['findings']
  readonly className?: string
  readonly brief?: boolean
}

/** Findings to read, each with the coder's answer. */
export function ValidationList({ label, findings, className, brief }: ValidationListProps) {
  if (findings.length === 0) return null
  return (
    <div className={className}>
      <ul aria-label={label} className="flex flex-col gap-1.5 text-13">
        {findings.map((finding) => (
          <li key={`${finding.rule} ${finding.message}`}>
            <JudgedFinding finding={finding} brief={brief} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function isAnswered({ acknowledged, overridden }: Judgement['findings'][number]): boolean {
  return (acknowledged ?? overridden) !== undefined
}
