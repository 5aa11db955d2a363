'use client'

import { type RefObject, useEffect, useState } from 'react'

const belowTopPx = 64

/** What shows that a person scrolls, and not the page itself. */
const byPerson = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const

interface CurrentPart {
  readonly current: string | undefined
  /** Names the part that was just brought into view; it stays the current one until the person scrolls. */
  readonly pin: (part: string) => void
}

/** The part of the reader whose title stands at the top of it now. */
export function useCurrentPart(
  scroller: RefObject<HTMLElement | null>,
  first: string | undefined,
): CurrentPart {
  const [atTop, setAtTop] = useState(first)
  const [pinned, setPinned] = useState<string>()
  useEffect(() => {
    const element = scroller.current
    if (!element) return undefined
    let frame = 0
    const onScroll = () => {
      frame ||= requestAnimationFrame(() => {
        frame = 0
        setAtTop(partAtTop(element) ?? first)
      })
    }
    const unpin = () => setPinned(undefined)
    element.addEventListener('scroll', onScroll, { passive: true })
    for (const event of byPerson) element.addEventListener(event, unpin, { passive: true })
    return () => {
      element.removeEventListener('scroll', onScroll)
      for (const event of byPerson) element.removeEventListener(event, unpin)
      cancelAnimationFrame(frame)
    }
  }, [scroller, first])
  return { current: pinned ?? atTop, pin: setPinned }
}

function partAtTop(scroller: HTMLElement): string | undefined {
  const parts = [...scroller.querySelectorAll<HTMLElement>('[data-part]')]
  const top = scroller.getBoundingClientRect().top + belowTopPx
  return parts.findLast((part) => part.getBoundingClientRect().top <= top)?.dataset['part']
}
