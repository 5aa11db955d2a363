'use client'

import type { KeyboardEvent } from 'react'
import type { TreeRow } from './use-code-tree'

interface TreeKeys {
  readonly rows: readonly TreeRow[]
  readonly active: number
  readonly moveTo: (place: number) => void
  readonly setOpen: (code: string, open: boolean) => void
  readonly onGo: (code: string) => void
}

/** The keys of a tree: up and down, right opens and steps in, left closes and steps out, Enter shows. */
export function useTreeKeys({ rows, active, moveTo, setOpen, onGo }: TreeKeys) {
  const row = rows[active]

  function right() {
    if (!row) return
    if (row.node.hasChildren && !row.open) setOpen(row.node.code, true)
    else if (row.open) moveTo(active + 1)
  }

  function left() {
    if (!row) return
    if (row.open) setOpen(row.node.code, false)
    else moveTo(rows.findLastIndex(({ level }, place) => place < active && level < row.level))
  }

  function choose() {
    if (!row) return
    if (row.node.hasChildren && !row.open) setOpen(row.node.code, true)
    if (row.node.change !== 'deleted') onGo(row.node.code)
  }

  return (event: KeyboardEvent) => {
    const keys: Partial<Record<string, () => void>> = {
      ArrowDown: () => moveTo(active + 1),
      ArrowUp: () => moveTo(active - 1),
      ArrowRight: right,
      ArrowLeft: left,
      Home: () => moveTo(0),
      End: () => moveTo(rows.length - 1),
      Enter: choose,
      ' ': choose,
    }
    const answer = keys[event.key]
    if (!answer || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    answer()
  }
}
