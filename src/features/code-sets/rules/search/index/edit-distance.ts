/** Longer words are looked at as far as this. */
const longest = 40

const rows = [new Uint8Array(longest + 1), new Uint8Array(longest + 1), new Uint8Array(longest + 1)]

/**
 * The fewest edits (a letter more, less, other, or two swapped) that make `typed` the beginning of `word`,
 * doubled, plus one where the word goes on; undefined where it takes more than `most` edits.
 */
export function costToBegin(typed: string, word: string, most: number): number | undefined {
  const reach = Math.min(word.length, typed.length + most, longest)
  let [before, row, next] = rows as [Uint8Array, Uint8Array, Uint8Array]
  for (let column = 0; column <= reach; column += 1) row[column] = column
  for (let line = 1; line <= typed.length; line += 1) {
    if (fillRow({ typed, word, line, reach }, next, { row, before }) > most) return undefined
    ;[before, row, next] = [row, next, before]
  }
  const edits = leastOf(row, reach)
  if (edits > most) return undefined
  return edits * 2 + (reach === word.length && row[reach] === edits ? 0 : 1)
}

interface Place {
  readonly typed: string
  readonly word: string
  readonly line: number
  readonly reach: number
}

interface Above {
  readonly row: Uint8Array
  readonly before: Uint8Array
}

/** Fills the row of one letter typed and returns its least value. */
function fillRow(
  { typed, word, line, reach }: Place,
  next: Uint8Array,
  { row, before }: Above,
): number {
  const letter = typed.charCodeAt(line - 1)
  const last = line > 1 ? typed.charCodeAt(line - 2) : -1
  next[0] = line
  let least = line
  for (let column = 1; column <= reach; column += 1) {
    const other = word.charCodeAt(column - 1)
    let cost = at(row, column - 1) + (letter === other ? 0 : 1)
    cost = Math.min(cost, at(row, column) + 1, at(next, column - 1) + 1)
    const isSwapped = last === other && letter === word.charCodeAt(column - 2)
    if (isSwapped) cost = Math.min(cost, at(before, column - 2) + 1)
    next[column] = cost
    least = Math.min(least, cost)
  }
  return least
}

function at(row: Uint8Array, column: number): number {
  return row[column] ?? 0
}

function leastOf(row: Uint8Array, reach: number): number {
  let least = 255
  for (let column = 0; column <= reach; column += 1) least = Math.min(least, row[column] ?? 255)
  return least
}
