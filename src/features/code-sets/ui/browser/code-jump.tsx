'use client'

import { keepPreviousData } from '@tanstack/react-query'
import { clsx } from 'clsx'
import { type KeyboardEvent, type Ref, useId, useState } from 'react'
import { trpc } from '@/client/trpc'
import type { Day } from '@/core/day'
import { SearchField } from '@/ui/search-field'
import { codeSystems } from '../../contract/code-systems'
import type { PersonalCodeLists } from '../../contract/personal-codes'
import type { CodeNode } from '../../contract/search'
import { useOwnCodes } from '../use-own-codes'

interface CodeJumpProps {
  readonly ref: Ref<HTMLInputElement>
  readonly date: Day | undefined
  readonly onGo: (code: string) => void
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

  function go(hit: CodeNode | undefined) {
    if (!hit) return
    setText('')
    setActive(0)
    onGo(hit.code)
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
        aria-activedescendant={open && hits.length > 0 ? `${listId}-${active}` : undefined}
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
        <ul
          id={listId}
          role="listbox"
          aria-label={query === '' ? 'Your codes' : 'Codes found'}
          tabIndex={-1}
          className="absolute inset-x-0 top-full z-30 mt-1 max-h-[60dvh] overflow-y-auto rounded-panel border border-line bg-raised py-1 shadow-float"
        >
          {hits.map((hit, place) => (
            <li
              key={hit.code}
              id={`${listId}-${place}`}
              role="option"
              aria-selected={place === active}
              onPointerMove={() => setActive(place)}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => go(hit)}
              className={clsx(
                'flex cursor-default gap-2 px-3 py-1.5',
                place === active && 'bg-accent-tint',
              )}
            >
              <span className="code w-18 shrink-0 font-medium">{hit.code}</span>
              <span className={clsx('min-w-0 grow', !hit.billable && 'text-soft')}>
                {hit.title}
              </span>
            </li>
          ))}
          {hits.length === 0 ? (
            <li
              role="option"
              aria-selected="false"
              aria-disabled="true"
              className="px-3 py-1.5 text-quiet"
            >
              No code answers this. Try fewer letters, or the first characters of a code.
            </li>
          ) : null}
        </ul>
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
  const own = useOwnCodes({ date, wanted: wanted && query === '' })
  const found = trpc.codeSets.search.useQuery(asked, {
    enabled: query !== '',
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  })
  const fetchBest = async (): Promise<CodeNode | undefined> =>
    (await utils.codeSets.search.fetch(asked)).items[0]
  const hits: readonly CodeNode[] = query === '' ? ownHits(own.data) : (found.data?.items ?? [])
  const answered = query === '' || !(found.isPending || found.isPlaceholderData)
  return { hits, answered, fetchBest }
}

/** The codes used last, then the other favourites. */
function ownHits(own: PersonalCodeLists | undefined): readonly CodeNode[] {
  const { recents = [], favourites = [] } = own ?? {}
  const used = new Set(recents.map(({ code }) => code))
  return [...recents, ...favourites.filter(({ code }) => !used.has(code))].slice(0, mostHits)
}
