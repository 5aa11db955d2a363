'use client'

import { ChevronRight } from 'lucide-react'
import { Icon } from '@/ui/icon'
import { FindingLine } from './finding-line'
import type { StandingFinding } from './placed-finding'
import type { CodesModel } from './use-codes'

interface FindingListProps {
  readonly label: string
  readonly model: CodesModel
  readonly findings: readonly StandingFinding[]
}

/** The findings in their order; what only informs is folded away behind its count. */
export function FindingList({ label, model, findings }: FindingListProps) {
  const shown = findings.filter(({ finding }) => finding.severity !== 'INFO')
  const folded = findings.filter(({ finding }) => finding.severity === 'INFO')
  return (
    <>
      {shown.length > 0 ? <Lines label={label} model={model} findings={shown} /> : null}
      {folded.length > 0 ? (
        <details className="group">
          <summary className="flex w-fit cursor-pointer items-center gap-1 rounded-control text-12 text-quiet hover:text-ink pointer-coarse:min-h-11">
            <Icon of={ChevronRight} size={12} className="group-open:rotate-90" />
            {folded.length} {folded.length === 1 ? 'note' : 'notes'}
          </summary>
          <div className="pt-1">
            <Lines label="Notes" model={model} findings={folded} />
          </div>
        </details>
      ) : null}
    </>
  )
}

function Lines({ label, model, findings }: FindingListProps) {
  return (
    <ul aria-label={label} className="flex flex-col gap-1">
      {findings.map((placed) => (
        <FindingLine key={placed.id} model={model} placed={placed} />
      ))}
    </ul>
  )
}
