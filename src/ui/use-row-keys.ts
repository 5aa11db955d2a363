'use client'

import { type FocusEvent, type KeyboardEvent, useRef, useState } from 'react'
import { useHotkeys } from './use-hotkeys'

interface RowKeysOptions {
  /** The rows in the order of the screen. */
  readonly rowIds: readonly string[]
  readonly onOpen: (id: string) => void
  readonly onToggle?: (id: string) => void
  /** Called when J is pressed on the last row, to fetch more. */
  readonly onEnd?: () => void
}

interface RowProps {
  readonly ref: (row: HTMLElement | null) => void
  readonly tabIndex: number
  readonly onFocus: (event: FocusEvent) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

export interface RowKeys {
  /** The row the keys act on, if any. */
  readonly activeId: string | undefined
  readonly activate: (id: string) => void
  readonly rowProps: (id: string) => RowProps
}

/**
 * J and K (and the arrows on a row) move, X selects, Enter opens. One row is in the tab order, the
 * last one that was active.
 */
export function useRowKeys({ rowIds, onOpen, onToggle, onEnd }: RowKeysOptions): RowKeys {
  const rows = useRef(new Map<string, HTMLElement>())
  const [chosen, setChosen] = useState<string>()
  const activeId = chosen !== undefined && rowIds.includes(chosen) ? chosen : undefined

  function activate(id: string | undefined) {
    if (id === undefined) return
    setChosen(id)
    const row = rows.current.get(id)
    row?.focus({ preventScroll: true })
    row?.scrollIntoView({ block: 'nearest' })
  }

  function move(step: 1 | -1) {
    const from = activeId === undefined ? -1 : rowIds.indexOf(activeId)
    if (step === 1 && from === rowIds.length - 1) return onEnd?.()
    activate(rowIds[from === -1 ? 0 : Math.max(0, from + step)])
  }

  useHotkeys({
    'row.next': () => move(1),
    'row.previous': () => move(-1),
    ...(onToggle && activeId !== undefined ? { 'row.select': () => onToggle(activeId) } : {}),
  })

  function onKeyDown(event: KeyboardEvent, id: string) {
    if (event.target !== event.currentTarget) return
    const answers: Record<string, () => void> = {
      Enter: () => onOpen(id),
      ArrowDown: () => move(1),
      ArrowUp: () => move(-1),
      Home: () => activate(rowIds[0]),
      End: () => activate(rowIds.at(-1)),
    }
    const answer = answers[event.key]
    if (!answer || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    answer()
  }

  return {
    activeId,
    activate,
    rowProps: (id) => ({
      ref(row) {
        if (row) rows.current.set(id, row)
        else rows.current.delete(id)
      },
      tabIndex: id === (activeId ?? rowIds[0]) ? 0 : -1,
      onFocus: () => setChosen(id),
      onKeyDown: (event) => onKeyDown(event, id),
    }),
  }
}
