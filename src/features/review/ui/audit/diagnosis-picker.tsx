'use client'

import { type KeyboardEvent, useId, useState } from 'react'
import { toCallError } from '@/client/error-code'
import type { CodeHit } from '@/features/code-sets/contract/search'
import { CodeOptions, optionIdOf } from '@/features/code-sets/ui/code-options'
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
  const choose = (hit: CodeHit | undefined) => {
    if (hit?.billable) onChoose({ code: hit.code, title: hit.title })
    else if (hit) ask(hit.code)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey) return
    if (event.key === 'ArrowDown') setPlace(Math.min(active + 1, hits.length - 1))
    else if (event.key === 'ArrowUp') setPlace(Math.max(active - 1, 0))
    else if (event.key === 'Enter') choose(hits[active])
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
        aria-activedescendant={hits.length > 0 ? optionIdOf(listId, active) : undefined}
        autoFocus
        value={query}
        maxLength={200}
        onChange={(event) => ask(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <CodeOptions
        id={listId}
        label="Codes found"
        hits={hits}
        active={active}
        onReach={setPlace}
        onPick={choose}
        className="mt-1 max-h-56 overflow-y-auto rounded-control border border-line py-1"
      />
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
