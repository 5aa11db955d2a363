'use client'

import { type RefObject, useEffect, useState } from 'react'

interface WindowOfRows {
  readonly box: RefObject<HTMLElement | null>
  readonly rowPx: number
  readonly rows: number
  /** The row that is kept in view when it changes. */
  readonly kept: number
}

const beyond = 12

/** The places of the rows in view, and a few above and below. */
export function useWindowOfRows({ box, rowPx, rows, kept }: WindowOfRows): number[] {
  const isEmpty = rows === 0
  const [view, setView] = useState({ top: 0, height: 800 })

  useEffect(() => {
    const element = box.current
    if (!element) return undefined
    const read = () => setView({ top: element.scrollTop, height: element.clientHeight })
    read()
    element.addEventListener('scroll', read, { passive: true })
    const observer = new ResizeObserver(read)
    observer.observe(element)
    return () => {
      element.removeEventListener('scroll', read)
      observer.disconnect()
    }
    // The box is drawn once there are rows.
  }, [box, isEmpty])

  useEffect(() => {
    const element = box.current
    if (!element) return
    const top = kept * rowPx
    if (top < element.scrollTop) element.scrollTo({ top })
    else if (top + rowPx > element.scrollTop + element.clientHeight) {
      element.scrollTo({ top: top + rowPx - element.clientHeight })
    }
  }, [box, kept, rowPx])

  const from = Math.max(0, Math.floor(view.top / rowPx) - beyond)
  const to = Math.min(rows, Math.ceil((view.top + view.height) / rowPx) + beyond)
  const places = Array.from({ length: Math.max(0, to - from) }, (_, place) => from + place)
  return kept < rows && !places.includes(kept) ? [...places, kept] : places
}
