'use client'

import { Wrench } from 'lucide-react'
import { clsx } from 'clsx'
import { Button } from '@/ui/button'
import { SeverityMark } from '@/ui/severity-mark'
import type { PlacedFinding } from './placed-finding'

interface FindingLineProps {
  readonly placed: PlacedFinding
  /** F8 came to it last. */
  readonly current: boolean
  /** Absent where codes cannot be changed. */
  readonly onMend: (() => void) | undefined
}

/** A finding in full: what is wrong, by which rule, and how to mend it. */
export function FindingLine({ placed, current, onMend }: FindingLineProps) {
  const { rule, severity, message, fix, citation } = placed.finding
  return (
    <li
      className={clsx(
        'border-l-2 py-1 pl-2',
        current ? 'border-accent bg-accent-tint' : 'border-line',
      )}
    >
      <p>
        <SeverityMark severity={severity} className="mr-2" />
        {message} {fix ? <span className="text-soft">{fix.text}</span> : null}
      </p>
      <p className="flex flex-wrap items-center gap-x-2 text-12 text-quiet">
        <span className="code">{rule}</span>
        <span className="min-w-0">{citation}</span>
        {placed.mend && onMend ? (
          <Button tone="secondary" size="small" icon={Wrench} className="ml-auto" onClick={onMend}>
            {mendWord(placed)}
          </Button>
        ) : null}
      </p>
    </li>
  )
}

function mendWord({ mend }: PlacedFinding): string {
  switch (mend?.type) {
    case 'replaceCode':
      return `Use ${mend.code}`
    case 'add':
      return `Add ${mend.row.code}`
    case 'remove':
      return 'Remove the code'
    case 'makePrincipal':
      return 'Make principal'
    default:
      return 'Move it'
  }
}
