'use client'

import { useEffect } from 'react'

/** The browser asks before the tab is closed or reloaded while something is not sent. */
export function useLeaveGuard(guarded: boolean): void {
  useEffect(() => {
    if (!guarded) return undefined
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [guarded])
}
