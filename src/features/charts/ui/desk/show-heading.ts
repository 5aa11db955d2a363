const small = new Set(
  'and at by date exam for from in labs last main note of on or past plan pain the time to with'.split(
    ' ',
  ),
)

/** A heading in capitals in the case of a sentence; abbreviations keep theirs. */
export function showHeading(heading: string): string {
  if (heading !== heading.toUpperCase()) return heading
  const words = heading.split(' ').map((word) => {
    const lower = word.toLowerCase()
    return word.length > 4 || small.has(lower) ? lower : word
  })
  const [first = '', ...rest] = words
  return [first.charAt(0).toUpperCase() + first.slice(1), ...rest].join(' ')
}
