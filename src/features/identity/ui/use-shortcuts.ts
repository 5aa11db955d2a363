'use client'

import { type KeyboardEvent, useState } from 'react'
import {
  type BindingProblem,
  comboOfStroke,
  defaultBindings,
  judgeBinding,
  ownBindings,
} from '@/ui/bindings'
import type { HotkeyId } from '@/ui/hotkeys'
import { useBindings } from '@/ui/use-bindings'
import { usePreferences } from '@/ui/use-preferences'

interface Refused {
  readonly id: HotkeyId
  readonly combo: string
  readonly problem: BindingProblem
}

/** The keys of the person, and the one that waits to be set anew. */
export function useShortcuts() {
  const bindings = useBindings()
  const { change } = usePreferences()
  const [waiting, setWaiting] = useState<HotkeyId>()
  const [refused, setRefused] = useState<Refused>()

  /** Says whether the key could be had. */
  function bind(id: HotkeyId, combo: string): boolean {
    const problem = judgeBinding(bindings, id, combo)
    setRefused(problem && { id, combo, problem })
    if (!problem) change({ hotkeys: ownBindings({ ...bindings, [id]: combo }) })
    return !problem
  }

  return {
    bindings,
    waiting,
    refused,
    isOwn: (id: HotkeyId) => bindings[id] !== defaultBindings[id],
    anyOwn: Object.keys(ownBindings(bindings)).length > 0,
    wait: (id: HotkeyId | undefined) => {
      setWaiting(id)
      setRefused(undefined)
    },
    reset: (id: HotkeyId) => bind(id, defaultBindings[id]),
    resetAll: () => {
      setRefused(undefined)
      change({ hotkeys: {} })
    },
    /** Takes the next keys that are pressed; Escape leaves the key as it is, Tab goes on. */
    onKeyDown: (event: KeyboardEvent) => {
      if (!waiting || event.key === 'Tab') return
      event.preventDefault()
      event.stopPropagation()
      const combo = comboOfStroke(event)
      if (combo === undefined) return
      if (combo === 'escape' || bind(waiting, combo)) setWaiting(undefined)
    },
  }
}

export type Shortcuts = ReturnType<typeof useShortcuts>
