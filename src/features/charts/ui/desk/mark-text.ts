import type { TextRange } from './note-sections'

export interface TextMark extends TextRange {
  readonly id: string
}

/** A stretch of text under the same marks. */
export interface MarkedSegment extends TextRange {
  readonly markIds: readonly string[]
}

/** Cuts a range where marks begin and end; overlapping marks share the segments they both cover. */
export function markText(range: TextRange, marks: readonly TextMark[]): MarkedSegment[] {
  const inside = marks.filter(({ start, end }) => start < range.end && end > range.start)
  const cuts = inside
    .flatMap(({ start, end }) => [start, end])
    .filter((cut) => cut > range.start && cut < range.end)
  const edges = [...new Set([range.start, ...cuts, range.end])].toSorted((a, b) => a - b)
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? range.end
    const covering = inside.filter((mark) => mark.start <= start && mark.end >= end)
    return { start, end, markIds: covering.map(({ id }) => id) }
  })
}
