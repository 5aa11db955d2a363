'use client'

import { type KeyboardEvent, useState } from 'react'
import type { Day } from '@/core/day'
import type { CodeNode } from '@/features/code-sets/contract/search'
import { useMarkCodes } from '@/features/code-sets/ui/use-own-codes'
import { answerSearchKey } from './answer-search-key'
import { type Answer, useCodeAnswers } from './use-code-answers'

interface CodeSearchOptions {
  readonly date: Day
  readonly onPick: (hit: Answer) => void
  readonly onBrowse: (code: string) => void
  readonly onLeave: () => void
}

export interface Missed {
  readonly query: string
  /** False when nothing answers it, true when nobody could be asked. */
  readonly failed: boolean
}

interface Search {
  readonly text: string
  /** The header whose codes are shown instead of the answers. */
  readonly header?: CodeNode
  /** What was entered in vain. */
  readonly missed?: Missed
  /** Whether one's own codes are shown below the empty field. */
  readonly own?: boolean
}

/** Search as one types: arrows move, Enter adds a code or opens a header, Escape steps back. */
export function useCodeSearch({ date, onPick, onBrowse, onLeave }: CodeSearchOptions) {
  const [{ text, header, missed, own = false }, setSearch] = useState<Search>({ text: '' })
  const [active, setActive] = useState(0)
  const { toggleFavourite } = useMarkCodes()
  const query = text.trim()
  const { hits, answered, failed, fetchBest } = useCodeAnswers({ query, date, header, own })

  function search(next: Search) {
    setSearch(next)
    setActive(0)
  }

  function pick(hit: Answer) {
    search(hit.billable ? { text: '' } : { text, header: hit })
    if (hit.billable) onPick(hit)
  }

  /** Enter came before the answers: the best of them is taken when they are here, whatever is typed meanwhile. */
  async function pickBest() {
    search({ text: '' })
    const best = await fetchBest().catch((): 'failed' => 'failed')
    if (best === undefined || best === 'failed') {
      const missing = { query, failed: best === 'failed' }
      setSearch(({ text: typed }) => ({ text: typed, missed: missing }))
    } else if (best.billable) onPick(best)
    else setSearch((now) => (now.text === '' ? { text: query, header: best } : now))
  }

  function enter() {
    const hit = hits[active]
    if (!answered && !header) void pickBest()
    else if (hit) pick(hit)
  }

  function stepBack() {
    if (text === '' && !own) onLeave()
    else search({ text: header ? text : '' })
  }

  const around = (by: 1 | -1) => setActive((active + by + hits.length) % Math.max(1, hits.length))

  return {
    text,
    header,
    missed,
    failed,
    hits,
    active,
    /** Whether there is something to show under the field. */
    open: (query !== '' || own) && (answered || failed || hits.length > 0),
    type: (next: string) => search({ text: next }),
    setActive,
    pick,
    stepBack,
    onKeyDown: (event: KeyboardEvent) =>
      answerSearchKey(event, {
        hit: hits[active],
        isEmpty: text === '',
        up: () => around(-1),
        down: () => (query === '' && !own ? search({ text, own: true }) : around(1)),
        enter,
        stepBack,
        onBrowse: ({ code }) => onBrowse(code),
        onFavourite: toggleFavourite,
      }),
  }
}
