'use client'

import { type KeyboardEvent, useState } from 'react'
import type { Day } from '@/core/day'
import type { CodeNode } from '@/features/code-sets/contract/search'
import { useCodeAnswers } from './use-code-answers'

interface CodeSearchOptions {
  readonly date: Day
  readonly onPick: (hit: CodeNode) => void
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
}

/** Search as one types: arrows move, Enter adds a code or opens a header, Escape steps back. */
export function useCodeSearch({ date, onPick, onLeave }: CodeSearchOptions) {
  const [{ text, header, missed }, setSearch] = useState<Search>({ text: '' })
  const [active, setActive] = useState(0)
  const query = text.trim()
  const { hits, answered, failed, fetchBest } = useCodeAnswers({ query, date, header })

  function search(next: Search) {
    setSearch(next)
    setActive(0)
  }

  function pick(hit: CodeNode) {
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
    if (text === '') onLeave()
    else search({ text: header ? text : '' })
  }

  const around = (by: 1 | -1) => setActive((active + by + hits.length) % Math.max(1, hits.length))

  function onKeyDown(event: KeyboardEvent) {
    const keys: Partial<Record<string, () => void>> = {
      ArrowDown: () => around(1),
      ArrowUp: () => around(-1),
      Enter: enter,
      Escape: stepBack,
      // The key that leads here, pressed once more.
      ...(text === '' && { '/': () => undefined }),
    }
    const answer = keys[event.key]
    if (!answer || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    answer()
  }

  return {
    text,
    header,
    missed,
    failed,
    hits,
    active,
    /** Whether there is something to show under the field. */
    open: query !== '' && (answered || failed || hits.length > 0),
    type: (next: string) => search({ text: next }),
    setActive,
    pick,
    stepBack,
    onKeyDown,
  }
}
