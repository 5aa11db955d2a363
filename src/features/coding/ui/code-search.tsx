'use client'

import { ArrowLeft } from 'lucide-react'
import { type Ref, useId } from 'react'
import type { Day } from '@/core/day'
import { CodeOptions, optionIdOf } from '@/features/code-sets/ui/code-options'
import { StarterNote } from '@/features/code-sets/ui/starter-note'
import { Icon } from '@/ui/icon'
import { SearchField } from '@/ui/search-field'
import type { Answer } from './use-code-answers'
import { useCodeSearch } from './use-code-search'

interface CodeSearchProps {
  readonly date: Day
  readonly ref: Ref<HTMLInputElement>
  readonly isListed: (code: string) => boolean
  readonly onPick: (hit: Answer) => void
  /** Shows what the code set says of a code. */
  readonly onBrowse: (code: string) => void
  readonly onLeave: () => void
}

const unreached = 'the code set cannot be reached. Check your connection and try again.'

/** The search on top of the codes. Enter adds and leaves the field empty for the next code. */
export function CodeSearch({ date, ref, isListed, onPick, onBrowse, onLeave }: CodeSearchProps) {
  const listId = useId()
  const search = useCodeSearch({ date, onPick, onBrowse, onLeave })
  const { hits, active, header, missed, open } = search
  return (
    <div className="relative z-20 shrink-0 border-b border-line bg-paper p-2 print:hidden">
      <SearchField
        ref={ref}
        label="Search codes"
        placeholder="Code or words, arrow down for your own"
        hotkey="code.search"
        role="combobox"
        aria-expanded={open}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={open && hits.length > 0 ? optionIdOf(listId, active) : undefined}
        value={search.text}
        onChange={(event) => search.type(event.target.value)}
        onKeyDown={search.onKeyDown}
      />
      {missed ? (
        <p role="status" className="px-1 pt-2 text-12 text-warning-text">
          {missed.failed
            ? `“${missed.query}” was not added: ${unreached}`
            : `No code answers “${missed.query}”.`}
        </p>
      ) : null}
      {open ? (
        <div
          tabIndex={0}
          role="group"
          aria-label="Search results"
          className="absolute inset-x-2 top-full -mt-1 max-h-[60dvh] overflow-y-auto rounded-panel border border-line bg-raised py-1 shadow-float"
        >
          {header ? (
            <button
              type="button"
              tabIndex={-1}
              onClick={search.stepBack}
              className="flex w-full items-center gap-2 border-b border-line px-3 py-1.5 text-left text-12 text-quiet hover:bg-hover"
            >
              <Icon of={ArrowLeft} size={14} />
              <span className="truncate">
                <span className="code">{header.code}</span> {header.title}: choose a code below it
              </span>
            </button>
          ) : null}
          <CodeOptions
            id={listId}
            label="Codes found"
            hits={hits}
            active={active}
            isListed={isListed}
            onReach={search.setActive}
            onPick={search.pick}
          />
          {hits.length === 0 ? (
            <p role="status" className="px-3 py-1.5 text-quiet">
              {search.failed ? `Just now ${unreached}` : nothingFound(search.text)}
            </p>
          ) : null}
          <StarterNote date={date} className="mt-1 border-t border-line px-3 pt-1.5 pb-0.5" />
        </div>
      ) : null}
    </div>
  )
}

function nothingFound(text: string): string {
  return text.trim() === ''
    ? 'Nothing yet: the codes you add stand here, and your favourites (Alt+F on a code found).'
    : 'No code answers this. Try fewer letters, or the first characters of a code.'
}
