'use client'

import { clsx } from 'clsx'
import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide-react'
import type { ReactNode } from 'react'
import type { FromWidth } from './from-width'
import { HeaderCell } from './header-cell'
import { Icon } from './icon'

export type SortDirection = 'ascending' | 'descending'

interface SortableHeaderProps {
  /** The direction this column is sorted in now; undefined when another column sorts. */
  readonly direction: SortDirection | undefined
  readonly onSort: () => void
  readonly align?: 'start' | 'end'
  readonly from?: FromWidth
  readonly children: ReactNode
}

/** A column header that sorts; which direction comes next is the caller's affair. */
export function SortableHeader(props: SortableHeaderProps) {
  const { direction, onSort, align = 'start', from, children } = props
  const glyph =
    direction === undefined ? ChevronsUpDown : direction === 'ascending' ? ArrowUp : ArrowDown
  return (
    <HeaderCell align={align} from={from} aria-sort={direction ?? 'none'}>
      <button
        type="button"
        onClick={onSort}
        className={clsx(
          '-mx-1 inline-flex h-6 items-center gap-1 rounded-control px-1 hover:bg-hover hover:text-ink',
          direction && 'text-ink',
        )}
      >
        {children}
        <Icon of={glyph} size={12} className={direction ? 'text-accent-text' : 'opacity-60'} />
      </button>
    </HeaderCell>
  )
}
