'use client'

import { useEffect, useEffectEvent, useState } from 'react'
import { createLiveConnection, type LiveState } from './live-connection'

export type { LiveState }

const connection = createLiveConnection({
  open: () => new EventSource('/api/feed'),
  later: (act, pauseMs) => setTimeout(act, pauseMs),
})

/** Calls `onChange` when one of the topics changed, and after every (re)connection. */
export function useLive(topics: readonly string[], onChange: () => void): LiveState {
  const [state, setState] = useState<LiveState>('connecting')
  const ready = useEffectEvent(() => onChange())
  const hear = useEffectEvent((topic: string) => {
    if (topic === 'everything' || topics.includes(topic)) onChange()
  })
  useEffect(
    () =>
      connection.follow({
        onState: setState,
        onReady: () => ready(),
        onTopic: (topic) => hear(topic),
      }),
    [],
  )
  return state
}
