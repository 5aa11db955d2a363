import { trimRange, type TextRange } from './note-sections'

/** A line as it is shown: hard-wrapped lines of the source that belong together are one block. */
export interface NoteBlock extends TextRange {
  readonly kind: 'line' | 'bullet' | 'number'
  /** A blank line stands before it. */
  readonly gap: boolean
}

const bullet = /^\s*[-•*–]\s+\S/
const number = /^\s*\d{1,2}[.)]\s+\S/
const continued = /^(\s+\S|[a-z])/

/**
 * The lines of a stretch of text. A line that begins with a space or in lower case goes on with the
 * one before it; list items keep lines of their own. Offsets are those of the stored text.
 */
export function noteBlocks(text: string, { start, end }: TextRange): NoteBlock[] {
  const blocks: NoteBlock[] = []
  let at = start
  let gap = false
  for (const line of text.slice(start, end).split('\n')) {
    const range = trimRange(text, { start: at, end: at + line.length })
    at += line.length + 1
    if (range.start === range.end) {
      gap = blocks.length > 0
      continue
    }
    const last = blocks.at(-1)
    const kind = kindOf(line)
    if (last && !gap && kind === 'line' && continued.test(line)) {
      blocks[blocks.length - 1] = { ...last, end: range.end }
    } else {
      blocks.push({ kind, gap, ...range })
    }
    gap = false
  }
  return blocks
}

function kindOf(line: string): NoteBlock['kind'] {
  if (bullet.test(line)) return 'bullet'
  return number.test(line) ? 'number' : 'line'
}
