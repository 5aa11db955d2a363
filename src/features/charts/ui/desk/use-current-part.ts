'use client'

import { type RefObject, useEffect, useState } from 'react'

const belowTopPx = 64

/** The part of the reader whose title stands at the top of it now. */
export function useCurrentPart(
  scroller: RefObject<HTMLElement | null>,
  first: string | undefined,
): string | undefined {
  const [current, setCurrent] = useState(first)
  useEffect(() => {
    const element = scroller.current
    if (!element) return undefined
    let frame = 0
    const look = () => {
      frame = 0
      setCurrent(partAtTop(element) ?? first)
    }
    const onScroll = () => {
      frame ||= requestAnimationFrame(look)
    }
    element.addEventListener('scroll', onScroll, { passive: true })
    return () => {
      element.removeEventListener('scroll', onScroll)
      cancelAnimationFrame(frame)
    }
  }, [scroller, first])
  return current
}

function partAtTop(scroller: HTMLElement): string | undefined {
  const parts = [...scroller.querySelectorAll<HTMLElement>('[data-part]')]
  const atEnd = scroller.scrollTop + scroller.clientHeight >= scroller.scrollHeight - 2
  if (atEnd && scroller.scrollTop > 0) return parts.at(-1)?.dataset['part']
  const top = scroller.getBoundingClientRect().top + belowTopPx
  return parts.findLast((part) => part.getBoundingClientRect().top <= top)?.dataset['part']
}
