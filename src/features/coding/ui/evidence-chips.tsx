'use client'

import { clsx } from 'clsx'
import { Check, Quote, X } from 'lucide-react'
import { encounterSummaryId } from '@/features/charts/ui/desk/compose-encounter-summary'
import { Icon } from '@/ui/icon'
import { IconButton } from '@/ui/icon-button'
import type { EvidenceSpan } from '../contract/chart-codes'
import type { DraftRow } from './draft'
import { evidenceId } from './evidence-id'

interface EvidenceChipsProps {
  readonly row: DraftRow
  readonly onShow: (evidenceId: string) => void
  /** Absent where codes cannot be changed, as is `onRemove`. */
  readonly onAccept: ((index: number) => void) | undefined
  readonly onRemove: ((index: number) => void) | undefined
}

/** The quoted passages of a code; a click shows each in its place in the chart. */
export function EvidenceChips({ row, onShow, onAccept, onRemove }: EvidenceChipsProps) {
  if (row.evidence.length === 0) return null
  return (
    <div className="flex flex-wrap items-center gap-1">
      {row.evidence.map((span, index) => (
        <span
          key={`${span.documentId}-${span.start}-${span.end}`}
          className={clsx(
            'flex max-w-full items-center rounded-control border border-line bg-raised',
            span.proposed && 'border-dashed',
          )}
        >
          <button
            type="button"
            onClick={() => onShow(evidenceId(row.key, index))}
            title={span.quote}
            className="flex min-w-0 items-center gap-1 rounded-control px-1.5 py-0.5 text-12 hover:bg-hover"
          >
            <Icon of={Quote} size={12} className="text-quiet" />
            <span className="truncate font-serif">{span.quote}</span>
            <Origin span={span} />
          </button>
          {onAccept && span.proposed ? (
            <IconButton
              icon={Check}
              size="small"
              label={`Accept the passage “${shortened(span.quote)}”`}
              hotkey="code.evidence"
              className="-my-px h-6 w-6"
              onClick={() => onAccept(index)}
            />
          ) : null}
          {onRemove ? (
            <IconButton
              icon={X}
              size="small"
              label={`Remove the passage “${shortened(span.quote)}”`}
              hotkey="code.dropEvidence"
              className="-my-px h-6 w-6"
              onClick={() => onRemove(index)}
            />
          ) : null}
        </span>
      ))}
    </div>
  )
}

/** What is to be known of a passage besides its words: who found it, and that no note holds it. */
function Origin({ span }: { readonly span: EvidenceSpan }) {
  const words = [
    ...(span.documentId === encounterSummaryId ? ['encounter summary'] : []),
    ...(span.proposed ? ['proposed'] : []),
  ]
  return words.length > 0 ? <span className="shrink-0 text-quiet">{words.join(', ')}</span> : null
}

const mostCharacters = 40

function shortened(quote: string): string {
  return quote.length <= mostCharacters ? quote : `${quote.slice(0, mostCharacters)}…`
}
