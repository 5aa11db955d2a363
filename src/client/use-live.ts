'use client'

import { useEffect, useRef, useState } from 'react'

export type LiveState = 'connecting' | 'live' | 'lost'

const failuresBeforeLost = 4

/** Calls `onChange` when one of the topics changed, and after every (re)connection. */
export function useLive(topics: readonly string[], onChange: () => void): LiveState {
  const [state, setState] = useState<LiveState>('connecting')
  const latest = useRef({ topics, onChange })
  useEffect(() => {
    latest.current = { topics, onChange }
  })
  useEffect(() => {
    const source = new EventSource('/api/feed')
    let failures = 0
    source.addEventListener('ready', () => {
      failures = 0
      setState('live')
      latest.current.onChange()
    })
    source.addEventListener('changed', (event: MessageEvent<string>) => {
      const { topic } = JSON.parse(event.data) as { topic: string }
      const { topics: wanted, onChange: react } = latest.current
      if (topic === 'everything' || wanted.includes(topic)) react()
    })
    source.addEventListener('error', () => {
      failures += 1
      setState(failures >= failuresBeforeLost ? 'lost' : 'connecting')
    })
    return () => source.close()
  }, [])
  return state
}
