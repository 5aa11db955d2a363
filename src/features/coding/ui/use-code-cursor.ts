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

export function codeRowId(key: number): string {
  return `code-${key}`
}

export function rationaleId(key: number): string {
  return `rationale-${key}`
}

/** Focuses an element once what was just decided is on the page. */
export function focusSoon(elementId: string): void {
  requestAnimationFrame(() => {
    const element = document.getElementById(elementId)
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
    if (move.focus && key !== undefined) focusSoon(codeRowId(key))
  }
  return { cursor, moveTo }
}
