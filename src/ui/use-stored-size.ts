'use client'

import { useCallback, useSyncExternalStore } from 'react'

const prefix = 'sc.pane.'
const watchers = new Set<() => void>()

function subscribe(watcher: () => void): () => void {
  watchers.add(watcher)
  return () => watchers.delete(watcher)
}

function read(name: string): number | undefined {
  try {
    const stored = Number(localStorage.getItem(prefix + name))
    return stored > 0 ? stored : undefined
  } catch {
    return undefined
  }
}

/** A size in pixels this device remembers under a name, and a way to set it. */
export function useStoredSize(name: string, initial: number): [number, (size: number) => void] {
  const size = useSyncExternalStore(
    subscribe,
    () => read(name) ?? initial,
    () => initial,
  )
  const store = useCallback(
    (next: number) => {
      try {
        localStorage.setItem(prefix + name, String(Math.round(next)))
      } catch {
        return
      }
      for (const watcher of watchers) watcher()
    },
    [name],
  )
  return [size, store]
}
