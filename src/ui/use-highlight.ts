'use client'

import { type KeyboardEvent, useEffect, useRef, useState } from 'react'

interface HighlightOptions {
  /** What is listed, in its order. */
  readonly ids: readonly string[]
  /** What is typed: other words begin anew. */
  readonly query: string
}

const movingKeys = new Set(['ArrowDown', 'ArrowUp', 'Home', 'End'])
/** cmdk moves by these with Ctrl. */
const movingLetters = new Set(['n', 'j', 'p', 'k'])

/**
 * The highlighted row of a cmdk list that fills while one looks: the first one, until the person moves the
 * highlight. cmdk alone keeps the row that was first before more arrived above it.
 */
export function useHighlight({ ids, query }: HighlightOptions) {
  const [chosen, setChosen] = useState<{ readonly id: string; readonly query: string }>()
  const movedFor = useRef<string>(undefined)
  const list = useRef<HTMLDivElement>(null)
  const isChosen = chosen?.query === query && ids.includes(chosen.id)
  const first = ids[0] ?? ''

  useEffect(() => {
    if (!isChosen) list.current?.scrollTo({ top: 0 })
  }, [first, isChosen])

  return {
    list,
    value: isChosen ? chosen.id : first,
    // cmdk chooses for itself too, as rows come and go: only what a person moves counts.
    onValueChange: (id: string) => {
      if (movedFor.current === query) setChosen({ id, query })
    },
    onKeyDown: ({ key, ctrlKey }: KeyboardEvent) => {
      if (movingKeys.has(key) || (ctrlKey && movingLetters.has(key))) movedFor.current = query
    },
    onPointerMove: () => {
      movedFor.current = query
    },
  }
}
