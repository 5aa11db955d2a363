'use client'

import { clsx } from 'clsx'
import { type KeyboardEvent, useId, useState } from 'react'
import { toCallError } from '@/client/error-code'
import { SearchField } from '@/ui/search-field'
import type { ChosenCode } from '../../rules/change-draft'
import { useCodeSearch } from './use-code-search'

interface DiagnosisPickerProps {
  readonly serviceDate: string
  /** Not offered again. */
  readonly current: string | undefined
  readonly onChoose: (code: ChosenCode) => void
}

/** The code search of the reference: type, arrows, Enter. */
export function DiagnosisPicker({ serviceDate, current, onChoose }: DiagnosisPickerProps) {
  const listId = useId()
  const [query, setQuery] = useState('')
  const [place, setPlace] = useState(0)
  const search = useCodeSearch(query, serviceDate)
  const hits = search.hits.filter(({ code }) => code !== current)
  const active = Math.min(place, hits.length - 1)
  const ask = (text: string) => {
    setQuery(text)
    setPlace(0)
  }
  // A header cannot be reported, so choosing it lists the codes below it.
  const choose = (index: number) => {
    const hit = hits[index]
    if (hit?.billable) onChoose({ code: hit.code, title: hit.title })
    else if (hit) ask(hit.code)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey) return
    if (event.key === 'ArrowDown') setPlace(Math.min(active + 1, hits.length - 1))
    else if (event.key === 'ArrowUp') setPlace(Math.max(active - 1, 0))
    else if (event.key === 'Enter') choose(active)
    else return
    event.preventDefault()
  }
  return (
    <div>
      <SearchField
        label="Search the code of the reference"
        role="combobox"
        aria-expanded={hits.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={hits.length > 0 ? `${listId}-${active}` : undefined}
        autoFocus
        value={query}
        maxLength={200}
        onChange={(event) => ask(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <ul
        id={listId}
        role="listbox"
        aria-label="Codes found"
        className={clsx(
          'mt-1 max-h-56 overflow-y-auto rounded-control border border-line',
          hits.length === 0 && 'hidden',
        )}
      >
        {hits.map((hit, index) => (
          <li
            key={hit.code}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={index === active}
            onClick={() => choose(index)}
            className={clsx(
              'flex cursor-pointer items-baseline gap-2 px-2 py-1 text-13 pointer-coarse:py-2.5',
              index === active && 'bg-accent-tint',
            )}
          >
            <span className="code w-18 shrink-0 font-medium">{hit.code}</span>
            <span className={hit.billable ? 'text-ink' : 'text-quiet'}>
              {hit.title}
              {hit.billable ? null : ' (header: choose a code below it)'}
            </span>
          </li>
        ))}
      </ul>
      <p role="status" className="mt-1 text-12 text-quiet">
        {statusWords({ ...search, hits })}
      </p>
    </div>
  )
}

function statusWords({
  asked,
  error,
  isSearching,
  hits,
}: ReturnType<typeof useCodeSearch>): string {
  if (!asked) return ''
  if (error) return toCallError(error).message
  if (isSearching) return 'Searching'
  return hits.length === 0 ? 'No code of the release answers these words.' : ''
}
