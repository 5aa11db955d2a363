'use client'

import { clsx } from 'clsx'
import { ChevronRight, Star } from 'lucide-react'
import { Icon } from '@/ui/icon'
import type { CodeHit } from '../contract/search'
import { markWords } from './mark-words'

/** A code that may be taken: one that was found, or one of a person's own. */
export type OfferedCode = Pick<CodeHit, 'code' | 'title' | 'billable'> &
  Partial<Pick<CodeHit, 'system' | 'words' | 'term' | 'favourite'>>

interface CodeOptionProps {
  readonly id: string
  readonly hit: OfferedCode
  readonly isActive: boolean
  /** Whether it stands on the chart already. */
  readonly isListed: boolean
  readonly onReach: () => void
  readonly onPick: () => void
}

/** One code among those found: its words that answered marked, and whether Enter adds or opens it. */
export function CodeOption({ id, hit, isActive, isListed, onReach, onPick }: CodeOptionProps) {
  return (
    <li
      id={id}
      role="option"
      aria-selected={isActive}
      onPointerMove={onReach}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onPick}
      className={clsx(
        'flex cursor-default items-start gap-2 px-3 py-1.5',
        isActive && 'bg-accent-tint',
      )}
    >
      <span className="code w-18 shrink-0 font-medium">{hit.code}</span>
      <span className={clsx('min-w-0 grow', !hit.billable && 'text-soft')}>
        <MarkedTitle title={hit.title} words={hit.words ?? []} />
        {hit.term ? <span className="block text-12 text-quiet">{hit.term}</span> : null}
      </span>
      {hit.favourite ? (
        <Icon of={Star} label="favourite" size={14} className="mt-0.5 text-accent-text" />
      ) : null}
      {isListed ? <span className="shrink-0 text-12 text-quiet">listed</span> : null}
      {hit.billable ? null : (
        <Icon of={ChevronRight} label="header, opens" className="mt-0.5 text-quiet" />
      )}
    </li>
  )
}

interface MarkedTitleProps {
  readonly title: string
  readonly words: readonly string[]
}

function MarkedTitle({ title, words }: MarkedTitleProps) {
  return markWords(title, words).map(({ text, marked, start }) =>
    marked ? (
      <b key={start} className="font-semibold">
        {text}
      </b>
    ) : (
      <span key={start}>{text}</span>
    ),
  )
}
