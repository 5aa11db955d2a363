'use client'

import { type RefObject, useEffect, useState } from 'react'
import { findMatches, textBreak } from './find-matches'

const allName = 'found'
const currentName = 'found-current'

export interface Find {
  readonly query: string
  readonly setQuery: (query: string) => void
  readonly count: number
  /** 1-based; 0 without a match. */
  readonly current: number
  readonly step: (by: 1 | -1) => void
}

/**
 * Finds words in everything the element shows and marks them without touching its markup, by the
 * browser's highlight registry. `shown` names what is rendered: a change of it renews the search.
 */
export function useFind(element: RefObject<HTMLElement | null>, shown: unknown): Find {
  const [query, setQuery] = useState('')
  const [index, setIndex] = useState(0)
  const [ranges, setRanges] = useState<readonly Range[]>([])

  useEffect(() => {
    // A frame later, so that fast typing is not slowed by a long chart.
    const frame = requestAnimationFrame(() => {
      const found = element.current && query ? rangesOf(element.current, query) : []
      setRanges(found)
      highlight(allName, found)
    })
    return () => {
      cancelAnimationFrame(frame)
      highlight(allName, [])
    }
  }, [element, query, shown])

  useEffect(() => {
    const range = ranges[index]
    highlight(currentName, range ? [range] : [])
    if (range && element.current) reveal(element.current, range)
    return () => highlight(currentName, [])
  }, [element, ranges, index])

  const count = ranges.length
  return {
    query,
    setQuery: (next) => {
      setIndex(0)
      setQuery(next)
    },
    count,
    current: count === 0 ? 0 : index + 1,
    step: (by) => {
      if (count > 0) setIndex((index + by + count) % count)
    },
  }
}

function highlight(name: string, ranges: readonly Range[]): void {
  if (!('highlights' in CSS)) return
  if (ranges.length === 0) CSS.highlights.delete(name)
  else CSS.highlights.set(name, new Highlight(...ranges))
}

/** Scrolls only when the match is out of view, so that reading keeps its place. */
function reveal(scroller: HTMLElement, range: Range): void {
  const box = range.getBoundingClientRect()
  const frame = scroller.getBoundingClientRect()
  const hiddenBehindTitlePx = 48
  if (box.top >= frame.top + hiddenBehindTitlePx && box.bottom <= frame.bottom) return
  scroller.scrollTop += box.top - frame.top - frame.height / 3
}

interface Piece {
  readonly node: Text
  readonly start: number
}

const blocks = 'p, li, td, th, h2, h3, h4'

function rangesOf(root: HTMLElement, query: string): Range[] {
  const pieces: Piece[] = []
  let text = ''
  let block: Element | null = null
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue
    const own = node.parentElement?.closest(blocks) ?? null
    if (own !== block) text += textBreak
    block = own
    pieces.push({ node, start: text.length })
    text += node.data
  }
  return findMatches(text, query).map(({ start, end }) => rangeBetween(pieces, start, end))
}

function rangeBetween(pieces: readonly Piece[], start: number, end: number): Range {
  const range = document.createRange()
  const first = pieces.findLast((piece) => piece.start <= start)
  const last = pieces.findLast((piece) => piece.start < end)
  if (first && last) {
    range.setStart(first.node, start - first.start)
    range.setEnd(last.node, end - last.start)
  }
  return range
}
