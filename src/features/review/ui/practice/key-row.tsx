'use client'

import { clsx } from 'clsx'
import { Quote } from 'lucide-react'
import { Icon } from '@/ui/icon'
import type { ReferenceCode } from '../../contract/audits'
import type { KeyCode, KeyComparison } from '../../contract/practice'
import type { AlignedRow } from '../../rules/align-codes'
import { CodePair } from '../audit/code-pair'
import { RowMarks, RowVerdict } from '../audit/row-marks'

interface KeyRowProps {
  readonly row: AlignedRow<ReferenceCode>
  readonly of: Pick<KeyComparison, 'submitted' | 'key'>
  readonly active: boolean
  readonly rowRef: (element: HTMLElement | null) => void
  readonly onFocus: () => void
  readonly onEvidence: (evidenceId: string) => void
}

/** Names the words that support a code of the key, in the reader and on the row. */
export function keyEvidenceId(position: number): string {
  return `key-${position}`
}

/** A code of the coder beside that of the key, with the words that support it and why it is coded so. */
export function KeyRow({ row, of, active, rowRef, onFocus, onEvidence }: KeyRowProps) {
  const keyed = of.key.find(({ position }) => position === row.reference?.position)
  const submitted = of.submitted.find(({ position }) => position === row.coder?.position)
  return (
    <li
      ref={rowRef}
      tabIndex={active ? 0 : -1}
      aria-current={active ? 'true' : undefined}
      onFocus={onFocus}
      onClick={onFocus}
      className={clsx(
        'ring-inside scroll-mt-9 border-b border-l-2 border-b-line pb-1',
        active ? 'border-l-accent' : 'border-l-transparent hover:bg-hover',
      )}
    >
      <CodePair row={row} absent="not in the key">
        <RowVerdict marks={row.marks} />
      </CodePair>
      <RowMarks row={row} />
      <div className="flex flex-col items-start gap-1 px-2 pb-1 pl-7.5 text-13">
        {keyed ? <KeyWords keyed={keyed} onEvidence={onEvidence} /> : null}
        {active && submitted?.rationale ? (
          <p className="max-w-measure whitespace-pre-wrap text-quiet">
            Rationale of the coder: {submitted.rationale}
          </p>
        ) : null}
      </div>
    </li>
  )
}

interface KeyWordsProps {
  readonly keyed: KeyCode
  readonly onEvidence: (evidenceId: string) => void
}

/** What the note says for a code of the key, and why it is coded so. */
function KeyWords({ keyed: { position, quote, why }, onEvidence }: KeyWordsProps) {
  return (
    <>
      <button
        type="button"
        title={quote}
        onClick={() => onEvidence(keyEvidenceId(position))}
        className="evidence inline-flex max-w-full items-center gap-1 rounded-control px-1.5 py-0.5 text-12 pointer-coarse:min-h-9"
      >
        <Icon of={Quote} size={12} />
        <span className="truncate">{quote}</span>
      </button>
      {why ? <p className="max-w-measure text-soft">{why}</p> : null}
    </>
  )
}
