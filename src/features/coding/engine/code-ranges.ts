/**
 * A test for codes, undotted, that are or lie below what is named: `among('A40', 'E08-E13', 'I5A')`. A range
 * holds both its ends with all below them.
 */
export function among(...named: readonly string[]): (code: string) => boolean {
  const ranges = named.map(rangeOf)
  const letters = ranges.reduce((bits, range) => bits | lettersOf(range), 0)
  return (code) => {
    if (((letters >>> placeOf(code)) & 1) === 0) return false
    for (const { from, to } of ranges) {
      if (code >= from && (code <= to || code.startsWith(to))) return true
    }
    return false
  }
}

/** The letters with which codes of the range begin, one bit each: most codes are told by theirs alone. */
function lettersOf({ from, to }: Range): number {
  let bits = 0
  for (let place = placeOf(from); place <= placeOf(to); place += 1) bits |= 1 << place
  return bits
}

function placeOf(code: string): number {
  return code.charCodeAt(0) - 65
}

interface Range {
  readonly from: string
  readonly to: string
}

function rangeOf(named: string): Range {
  const [from = '', to = from] = named.replaceAll('.', '').split('-')
  return { from, to }
}

/** The 7th character of a code that has one: injuries, fractures, external causes, glaucoma stages, fetuses. */
export function seventhOf(code: string): string | undefined {
  return code.length === 7 ? code[6] : undefined
}
