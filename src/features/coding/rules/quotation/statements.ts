/** A piece of a document that says one thing, in characters of its text. */
export interface Statement {
  readonly start: number
  readonly end: number
  /** The heading above it, in lower case; empty where there is none. */
  readonly heading: string
}

interface Heading {
  readonly start: number
  readonly end: number
  readonly text: string
}

const headingLine =
  /^(?:#{1,6}[ \t]+(\S.{0,80})|([A-Z][A-Za-z /&,'()-]{2,50}:)|([A-Z][A-Z /&,'()-]{2,50}))[ \t]*$/gm
const longest = 600

/** The statements of a text that mention something, in their order, each with the heading it stands under. */
export function* statementsWith(text: string, mention: RegExp): Generator<Statement> {
  const above = headingsAbove(text)
  let read = 0
  for (const { index } of text.matchAll(mention)) {
    if (index < read) continue
    const heading = above(index)
    if (index < heading.end) continue
    const start = startOf(text, index, heading.end)
    read = endOf(text, index)
    // What begins out of sight may be denied there.
    if (index - start < longest) yield { start, end: read, heading: heading.text }
  }
}

/** Finds the heading above a place; the places asked for only grow. */
function headingsAbove(text: string): (at: number) => Heading {
  const headings = headingsOf(text)
  let above: Heading = { start: 0, end: 0, text: '' }
  let next = headings.pop()
  return (at) => {
    while (next && next.start <= at) {
      above = next
      next = headings.pop()
    }
    return above
  }
}

/** The last one first. */
function headingsOf(text: string): Heading[] {
  return [...text.matchAll(headingLine)]
    .reverse()
    .map(({ index, 0: line, 1: marked, 2: led, 3: capitals }) => ({
      start: index,
      end: index + line.length,
      text: (marked ?? led ?? capitals ?? '').toLowerCase(),
    }))
}

function startOf(text: string, at: number, earliest: number): number {
  const limit = Math.max(earliest, at - longest)
  let start = at
  while (start > limit && !isBoundary(text, start - 1)) start -= 1
  return start
}

function endOf(text: string, at: number): number {
  const limit = Math.min(text.length, at + longest)
  let end = at
  while (end < limit && !isBoundary(text, end)) end += 1
  return Math.min(text.length, end + 1)
}

/** The end of a sentence, or of a line that the next one does not go on with. */
function isBoundary(text: string, at: number): boolean {
  const character = text.charAt(at)
  if (character === '\n') return !isWrapped(text, at)
  return '.;!?'.includes(character) && !/\S/.test(text.charAt(at + 1))
}

const shortestWrapped = 40

/** A long line that breaks within a sentence: the next one goes on in lower case. */
function isWrapped(text: string, at: number): boolean {
  const line = text.slice(Math.max(0, at - shortestWrapped), at)
  return (
    line.length === shortestWrapped &&
    !line.includes('\n') &&
    /^[ \t]*[a-z]/.test(text.slice(at + 1, at + 12))
  )
}
