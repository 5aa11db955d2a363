/**
 * A test for codes, undotted, that are or lie below what is named: `among('A40', 'E08-E13', 'I5A')`. A range
 * holds both its ends with all below them.
 */
export function among(...named: readonly string[]): (code: string) => boolean {
  const ranges = named.map(rangeOf)
  return (code) =>
    ranges.some(({ from, to }) => code >= from && (code <= to || code.startsWith(to)))
}

function rangeOf(named: string): { readonly from: string; readonly to: string } {
  const [from = '', to = from] = named.replaceAll('.', '').split('-')
  return { from, to }
}

/** The 7th character of a code that has one: injuries, fractures, external causes, glaucoma stages, fetuses. */
export function seventhOf(code: string): string | undefined {
  return code.length === 7 ? code[6] : undefined
}
