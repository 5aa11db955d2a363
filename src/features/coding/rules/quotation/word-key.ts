const endings = [
  ...['ations', 'ation', 'ions', 'ion', 'ives', 'ive', 'ities', 'ity', 'ically', 'ical', 'ics'],
  ...[
    'ic',
    'ous',
    'ally',
    'al',
    'ies',
    'ia',
    'es',
    'is',
    'us',
    'ed',
    'ing',
    'ants',
    'ant',
    'e',
    'y',
    's',
  ],
]
const shortestKey = 4

/** What stands for a word in all its forms: `diabetes` and `diabetic` have one key, so have `anaemia` and `anemia`. */
export function wordKey(word: string): string {
  const plain = folded(word)
  if (plain.length <= shortestKey)
    return plain.length > 3 && plain.endsWith('s') ? plain.slice(0, -1) : plain
  const ending = endings.find(
    (one) => plain.length - one.length >= shortestKey && plain.endsWith(one),
  )
  return ending === undefined ? plain : plain.slice(0, -ending.length)
}

const beyondAscii = /[^ -~]/

/** In lower case, without accents, spelt as the code titles are. */
function folded(word: string): string {
  const lower = word.toLowerCase()
  const bare = beyondAscii.test(lower) ? lower.normalize('NFD').replace(/[^a-z0-9]/g, '') : lower
  return bare.replace(/ae|oe/g, 'e')
}
