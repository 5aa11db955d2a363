'use client'

import { useState } from 'react'
import { flushSync } from 'react-dom'

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
  readonly focus?: 'row' | 'rationale' | undefined
}

/** Selects the row of a code on the page. */
export function rowSelector(key: number): string {
  return `[data-code-row="${key}"]`
}

/** Selects the field of a row's rationale. */
export function rationaleSelector(key: number): string {
  return `[data-rationale="${key}"]`
}

/** Focuses what is on the page; what is typed next goes there. */
export function focusOn(selector: string): void {
  const element = document.querySelector<HTMLElement>(selector)
  element?.focus()
  element?.scrollIntoView({ block: 'nearest' })
}

export function useCodeCursor(first: number | undefined) {
  const [cursor, setCursor] = useState<CodeCursor>({
    key: first,
    open: false,
    findingId: undefined,
  })
  const moveTo = (key: number | undefined, move: CursorMove = {}) => {
    const next = ({ open }: CodeCursor) => ({
      key,
      open: move.open ?? open,
      findingId: move.findingId,
    })
    if (!move.focus || key === undefined) {
      setCursor(next)
      return
    }
    // Drawn at once: the next keystroke must already find the focus where it belongs.
    flushSync(() => setCursor(next))
    focusOn(move.focus === 'rationale' ? rationaleSelector(key) : rowSelector(key))
  }
  return { cursor, moveTo }
}
