'use client'

import { Quote } from 'lucide-react'
import { Icon } from '@/ui/icon'
import { SeverityMark } from '@/ui/severity-mark'
import type { DraftRow } from '../../rules/audit-draft'
import type { AuditContext } from './audit-context'
import { evidenceId } from './evidence-of'

interface RowDetailsProps extends AuditContext {
  readonly row: DraftRow
}

/** Why the coder chose the code: rationale, quoted evidence, and what the validation said of it. */
export function RowDetails({ row: { submitted, kind }, view, onEvidence }: RowDetailsProps) {
  if (!submitted) return null
  const { rationale, evidence, position } = submitted
  const said = view.validation.filter((finding) =>
    kind === 'diagnosis' ? finding.row === position : finding.procedureRow === position,
  )
  return (
    <div className="flex flex-col gap-1.5 px-2 pb-2 pl-7.5 text-13">
      {rationale ? (
        <p className="max-w-measure whitespace-pre-wrap text-soft">{rationale}</p>
      ) : (
        <p className="text-quiet">The coder gave no rationale.</p>
      )}
      {evidence.length > 0 ? (
        <ul aria-label="Evidence" className="flex flex-wrap gap-1">
          {evidence.map(({ quote }, index) => (
            <li key={evidenceId({ kind, position, index })} className="max-w-full">
              <button
                type="button"
                title={quote}
                onClick={() => onEvidence(evidenceId({ kind, position, index }))}
                className="evidence inline-flex max-w-full items-center gap-1 rounded-control px-1.5 py-0.5 text-12 pointer-coarse:min-h-9"
              >
                <Icon of={Quote} size={12} />
                <span className="truncate">{quote}</span>
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      {said.map((finding) => (
        <p key={`${finding.rule} ${finding.message}`} className="flex items-baseline gap-1.5">
          <SeverityMark severity={finding.severity} />
          <span className="text-soft">{finding.message}</span>
        </p>
      ))}
    </div>
  )
}
