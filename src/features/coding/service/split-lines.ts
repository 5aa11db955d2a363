/** One line of a text, or the place of one that is too long to be held. */
export interface TextLine {
  /** Counted from 1. */
  readonly number: number
  /** Undefined where the line is longer than allowed. */
  readonly text: string | undefined
}

/** The lines of a text that comes in pieces, of which no more than one piece and one line are held. */
export async function* splitLines(
  pieces: AsyncIterable<string>,
  longest: number,
): AsyncGenerator<readonly TextLine[]> {
  let open: OpenLine = { text: '', isTooLong: false }
  let number = 0
  for await (const piece of pieces) {
    const [first = '', ...rest] = piece.split('\n')
    const lines: TextLine[] = []
    open = extend(open, first, longest)
    for (const next of rest) {
      number += 1
      lines.push({ number, text: textOf(open) })
      open = extend({ text: '', isTooLong: false }, next, longest)
    }
    if (lines.length > 0) yield lines
  }
  if (open.text !== '' || open.isTooLong) yield [{ number: number + 1, text: textOf(open) }]
}

/** The line that the pieces so far have begun; what is too long is let go of. */
interface OpenLine {
  readonly text: string
  readonly isTooLong: boolean
}

function extend({ text, isTooLong }: OpenLine, more: string, longest: number): OpenLine {
  return isTooLong || text.length + more.length > longest
    ? { text: '', isTooLong: true }
    : { text: text + more, isTooLong: false }
}

function textOf({ text, isTooLong }: OpenLine): string | undefined {
  return isTooLong ? undefined : text
}
