'use client'

import { keepPreviousData } from '@tanstack/react-query'
import { type KeyboardEvent, type Ref, useId, useState } from 'react'
import { trpc } from '@/client/trpc'
import type { Day } from '@/core/day'
import { SearchField } from '@/ui/search-field'
import { type CodeSystem, codeSystems } from '../../contract/code-systems'
import { type OfferedCode } from '../code-option'
import { CodeOptions, optionIdOf } from '../code-options'
import { offerOwn, useOwnCodes } from '../use-own-codes'

interface CodeJumpProps {
  readonly ref: Ref<HTMLInputElement>
  readonly date: Day | undefined
  readonly onGo: (code: string, system: CodeSystem) => void
}

const mostHits = 12

/** Finds a code by words and goes to it; before anything is typed it offers one's own codes. */
export function CodeJump({ ref, date, onGo }: CodeJumpProps) {
  const [text, setText] = useState('')
  const [focused, setFocused] = useState(false)
  const [active, setActive] = useState(0)
  const listId = useId()
  const query = text.trim()
  const { hits, answered, fetchBest } = useHits({ query, date, wanted: focused })
  const open = focused && (hits.length > 0 || (query !== '' && answered))

  function go(hit: OfferedCode | undefined) {
    if (!hit) return
    setText('')
    setActive(0)
    onGo(hit.code, hit.system ?? 'ICD-10-CM')
  }

  /** Enter may come before the answers: then the best of them is gone to when they are here. */
  function enter() {
    if (answered) go(hits[active])
    else void fetchBest().then(go, () => undefined)
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    const last = Math.max(0, hits.length - 1)
    if (event.key === 'ArrowDown') setActive(Math.min(last, active + 1))
    else if (event.key === 'ArrowUp') setActive(Math.max(0, active - 1))
    else if (event.key === 'Enter') enter()
    else if (event.key === 'Escape') event.currentTarget.blur()
    else return
    event.preventDefault()
  }

  return (
    <div className="relative z-30 w-full max-w-120">
      <SearchField
        ref={ref}
        label="Find a code"
        placeholder="Code or words"
        hotkey="list.search"
        role="combobox"
        aria-expanded={open}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={open && hits.length > 0 ? optionIdOf(listId, active) : undefined}
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          setActive(0)
        }}
        onFocus={() => setFocused(true)}
        onBlur={() => setFocused(false)}
        onKeyDown={onKeyDown}
      />
      {open ? (
        <div className="absolute inset-x-0 top-full z-30 mt-1 max-h-[60dvh] overflow-y-auto rounded-panel border border-line bg-raised py-1 shadow-float">
          <CodeOptions
            id={listId}
            label={query === '' ? 'Your codes' : 'Codes found'}
            hits={hits}
            active={active}
            onReach={setActive}
            onPick={go}
          />
          {hits.length === 0 ? (
            <p role="status" className="px-3 py-1.5 text-quiet">
              No code answers this. Try fewer letters, or the first characters of a code.
            </p>
          ) : null}
        </div>
      ) : null}
    </div>
  )
}

interface Asked {
  readonly query: string
  readonly date: Day | undefined
  readonly wanted: boolean
}

function useHits({ query, date, wanted }: Asked) {
  const utils = trpc.useUtils()
  const asked = { query, date, limit: mostHits, systems: [...codeSystems] }
  const own = useOwnCodes({ date, systems: [...codeSystems], wanted: wanted && query === '' })
  const found = trpc.codeSets.search.useQuery(asked, {
    enabled: query !== '',
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  })
  const fetchBest = async (): Promise<OfferedCode | undefined> =>
    (await utils.codeSets.search.fetch(asked)).items[0]
  const hits: readonly OfferedCode[] =
    query === '' ? offerOwn(own.data, mostHits) : (found.data?.items ?? [])
  const answered = query === '' || !(found.isPending || found.isPlaceholderData)
  return { hits, answered, fetchBest }
}
