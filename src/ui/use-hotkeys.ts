'use client'

import { useEffect, useEffectEvent } from 'react'
import { findHotkey, type HotkeyId } from './hotkeys'
import { isTyping } from './is-typing'
import { useBindings } from './use-bindings'

/** A handler that answers `false` lets the keystroke go on to the browser. */
type Handlers = Partial<Record<HotkeyId, (event: KeyboardEvent) => false | void>>

/**
 * Makes the given keys alive while the component is mounted. Keys rest while a dialog is open,
 * unless the component itself is inside it (`inDialog`).
 */
export function useHotkeys(handlers: Handlers, { inDialog = false } = {}): void {
  const bindings = useBindings()
  const answer = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return
    if (!inDialog && dialogIsOpen()) return
    const alive = Object.keys(handlers) as HotkeyId[]
    const id = findHotkey(event, alive, { inField: isTyping(event.target), bindings })
    const handler = id && handlers[id]
    if (handler && handler(event) !== false) event.preventDefault()
  })

  useEffect(() => {
    const listen = (event: KeyboardEvent) => answer(event)
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}

function dialogIsOpen(): boolean {
  return document.querySelector('[role="dialog"], [role="alertdialog"]') !== null
}
