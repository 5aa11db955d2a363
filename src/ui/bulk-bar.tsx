'use client'

import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { IconButton } from './icon-button'

interface BulkBarProps {
  readonly count: number
  /** The things selected, singular and plural. */
  readonly noun: readonly [one: string, many: string]
  readonly onClear: () => void
  /** What can be done with them. */
  readonly children: ReactNode
}

/** Appears with a selection, at the foot of the list. */
export function BulkBar({ count, noun, onClear, children }: BulkBarProps) {
  return (
    <div role="status" className="contents">
      {count === 0 ? null : (
        <div
          role="toolbar"
          aria-label="Selection"
          className="flex animate-appear flex-wrap items-center gap-2 border-t border-accent-line bg-accent-tint px-4 py-2 print:hidden"
        >
          <span className="figures mr-2 text-13 font-medium">
            {count} {count === 1 ? noun[0] : noun[1]} selected
          </span>
          {children}
          <IconButton icon={X} label="Clear the selection" className="ml-auto" onClick={onClear} />
        </div>
      )}
    </div>
  )
}
