'use client'

import { useEffect, useState } from 'react'

const pauseMs = 250

/** The text as it was when typing last paused: what asks the server asks once, not at every letter. */
export function usePaused(text: string): string {
  const [paused, setPaused] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setPaused(text), pauseMs)
    return () => clearTimeout(timer)
  }, [text])
  return paused
}
