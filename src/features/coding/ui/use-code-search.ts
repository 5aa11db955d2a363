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

interface Search {
  readonly text: string
  /** The header whose codes are shown instead of the answers. */
  readonly header?: CodeNode
  /** What was entered and found nothing. */
  readonly missed?: string
}

/** Search as one types: arrows move, Enter adds a code or opens a header, Escape steps back. */
export function useCodeSearch({ date, onPick, onLeave }: CodeSearchOptions) {
  const [{ text, header, missed }, setSearch] = useState<Search>({ text: '' })
  const [active, setActive] = useState(0)
  const query = text.trim()
  const { hits, answered, fetchBest } = useCodeAnswers({ query, date, header })

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
    const best = await fetchBest().catch(() => undefined)
    if (best?.billable) onPick(best)
    else if (best) setSearch((now) => (now.text === '' ? { text: query, header: best } : now))
    else setSearch(({ text: typed }) => ({ text: typed, missed: query }))
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
    hits,
    active,
    /** Whether there is something to show under the field. */
    open: query !== '' && (answered || hits.length > 0),
    type: (next: string) => search({ text: next }),
    setActive,
    pick,
    stepBack,
    onKeyDown,
  }
}
