'use client'

import { useState } from 'react'

/** Where the coder is among the codes: the row that keys act on, and whether it is open. */
export interface CodeCursor {
  readonly key: number | undefined
  readonly open: boolean
  /** The finding that F8 came to last. */
  readonly findingId: string | undefined
}

export interface CursorMove {
  readonly open?: boolean
  readonly findingId?: string | undefined
  /** Moves the focus there too. */
  readonly focus?: boolean
}

/** Selects the row of a code on the page. */
export function rowSelector(key: number): string {
  return `[data-code-row="${key}"]`
}

/** Selects the field of a row's rationale. */
export function rationaleSelector(key: number): string {
  return `[data-rationale="${key}"]`
}

/** Focuses an element once what was just decided is on the page. */
export function focusSoon(selector: string): void {
  requestAnimationFrame(() => {
    const element = document.querySelector<HTMLElement>(selector)
    element?.focus()
    element?.scrollIntoView({ block: 'nearest' })
  })
}

export function useCodeCursor(first: number | undefined) {
  const [cursor, setCursor] = useState<CodeCursor>({
    key: first,
    open: false,
    findingId: undefined,
  })
  const moveTo = (key: number | undefined, move: CursorMove = {}) => {
    setCursor(({ open }) => ({ key, open: move.open ?? open, findingId: move.findingId }))
    if (move.focus && key !== undefined) focusSoon(rowSelector(key))
  }
  return { cursor, moveTo }
}
