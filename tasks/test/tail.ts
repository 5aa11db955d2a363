/** The end of a text that comes in pieces. */
export interface Tail {
  add(piece: string): void
  /** What is kept, from the start of a line on. */
  text(): string
}

/** Keeps the last `limit` characters of a text. */
export function keepTail(limit: number): Tail {
  let kept = ''
  let cut = false
  return {
    add(piece) {
      kept += piece
      if (kept.length <= limit) return
      kept = kept.slice(-limit)
      cut = true
    },
    text: () => (cut ? kept.slice(kept.indexOf('\n') + 1) : kept).trim(),
  }
}
