'use client'

import { useSyncExternalStore } from 'react'

const subscribe = () => () => undefined

/** Whether keys are named as on a Mac; false while the server renders. */
export function useIsMac(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => /mac|iphone|ipad/i.test(navigator.userAgent),
    () => false,
  )
}
