import { clsx } from 'clsx'
import type { ReactNode } from 'react'
import type { EvidenceMark } from './evidence-mark'

/** What tinted words need to know. */
export interface Marking {
  readonly activeMarkId: string | undefined
  readonly onMark: ((id: string) => void) | undefined
}

interface MarkedWordsProps extends Marking {
  /** The marks that cover these very words. */
  readonly marks: readonly EvidenceMark[]
  /** Where the words begin in their document; absent in a line that is quoted as a whole. */
  readonly start?: number
  readonly children: ReactNode
}

/** Words of the chart, tinted where they are evidence; a click goes to what they are evidence for. */
export function MarkedWords({ marks, activeMarkId, onMark, start, children }: MarkedWordsProps) {
  const [first] = marks
  if (!first) return start === undefined ? children : <span data-start={start}>{children}</span>
  const labels = new Set(marks.map(({ label }) => label))
  return (
    <mark
      data-start={start}
      data-evidence={marks.map(({ id }) => id).join(' ')}
      data-active={marks.some(({ id, active }) => active ?? id === activeMarkId)}
      title={`Evidence for ${[...labels].join(', ')}`}
      onClick={() => onMark?.(first.id)}
      className={clsx('evidence', onMark && 'cursor-pointer')}
    >
      {children}
    </mark>
  )
}
