'use client'

import { ChevronDown, ChevronUp } from 'lucide-react'
import type { KeyboardEvent, Ref } from 'react'
import { IconButton } from '@/ui/icon-button'
import { SearchField } from '@/ui/search-field'
import type { Find } from './use-find'

interface FindFieldProps {
  readonly find: Find
  readonly ref: Ref<HTMLInputElement>
  /** Escape leaves the field. */
  readonly onLeave: () => void
}

/** Finds words in the chart: Enter and Shift Enter step through the matches. */
export function FindField({ find, ref, onLeave }: FindFieldProps) {
  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter') find.step(event.shiftKey ? -1 : 1)
    if (event.key !== 'Escape') return
    find.setQuery('')
    onLeave()
  }
  return (
    <div role="search" aria-label="Chart" className="flex min-w-0 items-center gap-1">
      <SearchField
        ref={ref}
        label="Find in chart"
        hotkey="note.find"
        className="w-52 max-sm:w-40"
        value={find.query}
        onChange={(event) => find.setQuery(event.target.value)}
        onKeyDown={onKeyDown}
      />
      {find.query ? (
        <>
          <span role="status" className="figures min-w-14 px-1 text-12 text-quiet">
            {find.count === 0 ? 'none' : `${find.current} of ${find.count}`}
          </span>
          <IconButton
            icon={ChevronUp}
            label="Previous match"
            size="small"
            disabled={find.count === 0}
            onClick={() => find.step(-1)}
          />
          <IconButton
            icon={ChevronDown}
            label="Next match"
            size="small"
            disabled={find.count === 0}
            onClick={() => find.step(1)}
          />
        </>
      ) : null}
    </div>
  )
}
