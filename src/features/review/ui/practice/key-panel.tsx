'use client'

import { useMemo } from 'react'
import { Notice } from '@/ui/notice'
import type { KeyComparison } from '../../contract/practice'
import { compareCodes } from '../../rules/compare-codes'
import { ScoreLine } from '../audit/score-line'
import { KeyRow } from './key-row'
import { useKeyRows } from './use-key-rows'

interface KeyPanelProps {
  readonly comparison: KeyComparison
  /** The piece of evidence that the reader shows. */
  readonly shown: string | undefined
  readonly onEvidence: (evidenceId: string) => void
}

/** The coder's diagnoses beside those of the key, and how well they agree. */
export function KeyPanel({ comparison, shown, onEvidence }: KeyPanelProps) {
  const { rows, scores } = useMemo(() => compareCodes(comparison), [comparison])
  const keys = useKeyRows({ rows, shown, onEvidence })
  const differing = rows.filter(({ marks }) => marks.length > 0).length
  return (
    <div className="flex h-full min-h-0 flex-col bg-paper">
      <div className="relative min-h-0 grow overflow-y-auto">
        {comparison.lesson ? (
          <div className="p-2">
            <Notice tone="information" title="What this chart teaches">
              {comparison.lesson}
            </Notice>
          </div>
        ) : null}
        <section aria-label="Diagnoses">
          <div className="sticky top-0 z-10 grid min-h-8 grid-cols-[minmax(0,1fr)_auto_minmax(0,1fr)] items-center border-b border-line bg-sunken text-12 font-medium text-quiet">
            <h3 className="truncate px-2 pl-7.5">
              Diagnoses<span className="font-normal">, {comparison.coderLabel}</span>
            </h3>
            <span className="w-7" />
            <span className="px-2 pl-7.5">Answer key</span>
          </div>
          <ol>
            {rows.map((row, index) => (
              <KeyRow
                key={`${row.coder?.position ?? 0} ${row.reference?.position ?? 0}`}
                row={row}
                of={comparison}
                active={index === keys.active}
                rowRef={keys.rowRef(index)}
                onFocus={() => keys.choose(index)}
                onEvidence={onEvidence}
              />
            ))}
          </ol>
        </section>
      </div>
      <footer className="flex shrink-0 flex-wrap items-center gap-x-6 gap-y-1.5 border-t border-line bg-paper px-3 py-2">
        <ScoreLine scores={scores} />
        <p className="ml-auto text-12 text-quiet">
          {differing === 0
            ? 'Every row is as in the key.'
            : `${differing} of ${rows.length} rows differ.`}{' '}
          The key holds diagnoses only.
        </p>
      </footer>
    </div>
  )
}
