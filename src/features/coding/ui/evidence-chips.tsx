'use client'

import { Quote, X } from 'lucide-react'
import { Icon } from '@/ui/icon'
import { IconButton } from '@/ui/icon-button'
import type { DraftRow } from './draft'
import { evidenceId } from './evidence-id'

interface EvidenceChipsProps {
  readonly row: DraftRow
  readonly onShow: (evidenceId: string) => void
  /** Absent where codes cannot be changed. */
  readonly onRemove: ((index: number) => void) | undefined
}

/** The quoted passages of a code; a click shows each in its place in the chart. */
export function EvidenceChips({ row, onShow, onRemove }: EvidenceChipsProps) {
  if (row.evidence.length === 0) return null
  return (
    <div className="flex flex-wrap items-center gap-1">
      {row.evidence.map(({ documentId, start, end, quote }, index) => (
        <span
          key={`${documentId}-${start}-${end}`}
          className="flex max-w-full items-center rounded-control border border-line bg-raised"
        >
          <button
            type="button"
            onClick={() => onShow(evidenceId(row.key, index))}
            title={quote}
            className="flex min-w-0 items-center gap-1 rounded-control px-1.5 py-0.5 text-12 hover:bg-hover"
          >
            <Icon of={Quote} size={12} className="text-quiet" />
            <span className="truncate font-serif">{quote}</span>
          </button>
          {onRemove ? (
            <IconButton
              icon={X}
              size="small"
              label={`Remove the passage “${shortened(quote)}”`}
              className="-my-px h-6 w-6"
              onClick={() => onRemove(index)}
            />
          ) : null}
        </span>
      ))}
    </div>
  )
}

const mostCharacters = 40

function shortened(quote: string): string {
  return quote.length <= mostCharacters ? quote : `${quote.slice(0, mostCharacters)}…`
}
