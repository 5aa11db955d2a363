'use client'

import { Quote } from 'lucide-react'
import { Icon } from '@/ui/icon'
import type { DraftRow } from '../../rules/audit-draft'
import type { AuditContext } from './audit-context'
import { evidenceId } from './evidence-of'

interface RowDetailsProps extends AuditContext {
  readonly row: DraftRow
}

/** Why the coder chose the code: rationale and quoted evidence. */
export function RowDetails({ row: { submitted, kind }, onEvidence }: RowDetailsProps) {
  if (!submitted) return null
  const { rationale, evidence, position } = submitted
  return (
    <div className="flex flex-col gap-1.5 px-2 pb-2 pl-7.5 text-13">
      {rationale ? (
        <p className="max-w-measure whitespace-pre-wrap text-soft">{rationale}</p>
      ) : (
        <p className="text-quiet">The coder gave no rationale.</p>
      )}
      {evidence.length > 0 ? (
        <ul aria-label="Evidence" className="flex flex-wrap gap-1">
          {evidence.map(({ quote, proposed }, index) => (
            <li key={evidenceId({ kind, position, index })} className="max-w-full">
              <button
                type="button"
                title={quote}
                onClick={() => onEvidence(evidenceId({ kind, position, index }))}
                className="evidence inline-flex max-w-full items-center gap-1 rounded-control px-1.5 py-0.5 text-12 pointer-coarse:min-h-9"
              >
                <Icon of={Quote} size={12} />
                <span className="truncate">{quote}</span>
                {proposed ? (
                  <span className="shrink-0 text-quiet">proposed, not confirmed</span>
                ) : null}
              </button>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}
