'use client'

import { useState } from 'react'

export interface RowSelection {
  /** Selected ids that are still on the screen, in its order. */
  readonly selected: readonly string[]
  readonly all: boolean
  readonly some: boolean
  readonly has: (id: string) => boolean
  readonly toggle: (id: string) => void
  readonly toggleAll: () => void
  readonly clear: () => void
}

/** Which rows are selected. A row that leaves the list leaves the selection. */
export function useRowSelection(rowIds: readonly string[]): RowSelection {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const selected = rowIds.filter((id) => chosen.has(id))
  const all = rowIds.length > 0 && selected.length === rowIds.length
  return {
    selected,
    all,
    some: selected.length > 0 && !all,
    has: (id) => chosen.has(id),
    toggle(id) {
      const next = new Set(selected)
      if (!next.delete(id)) next.add(id)
      setChosen(next)
    },
    toggleAll: () => setChosen(new Set(all ? [] : rowIds)),
    clear: () => setChosen(new Set()),
  }
}
