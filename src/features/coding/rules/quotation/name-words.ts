import { wordKey } from './word-key'

/** A name of a code as the words that a passage has to say. */
export interface NameWords {
  /** What the name is about, by key. */
  readonly strong: ReadonlySet<string>
  /** What only qualifies it. */
  readonly weak: ReadonlySet<string>
  /** `type 2` as `type` and `2`: another number after the same word is another condition. */
  readonly numbers: ReadonlyMap<string, string>
}

const silent = wordSet(
  `a an and any as at be by due elsewhere for from her his in is it its nec no nos not of on or other
  otherwise part s nos site sites specified that the their this to type unspecified was were with classified
  classifiable encounter initial uncomplicated complication complications without current`,
)

const qualifying = wordSet(
  `acute chronic left right bilateral subsequent sequela personal family history long term use mild moderate severe
  stage grade status presence absence primary secondary essential disorder disease syndrome condition region episode
  single recurrent simple mellitus upper lower patient care fall subacute benign level routine healing closed open
  effect following period part body organ 1 2 3 4 5 6 7 8 9 10 i ii iii iv first second third adult major minor
  general generalized limb therapy activity localized multiple malignant mixed native artery system agent drug drugs state finding findings abnormal`,
)

/** What the title says is absent or not known need not be documented. */
const leftOut = /\b(?:without|not)\b[^,]*|, unspecified\b[^,]*/gi
// What external causes, organisms and weeks of a pregnancy are codes for stands in each of their titles.
const boilerplate =
  /\bas the (?:place of occurrence|cause of)\b.*| gestation of pregnancy$|^patient's /gi
const inBrackets = /[([][^)\]]*[)\]]/g

/** The words of one name; undefined where it says nothing of its own. */
export function nameWords(name: string): NameWords | undefined {
  const words = splitName(name)
  const keys = words.filter((word) => !silent.has(word))
  const strong = new Set(keys.filter((word) => !qualifying.has(word)).map(wordKey))
  const weak = new Set(keys.filter((word) => qualifying.has(word)).map(wordKey))
  if (strong.size === 0) return undefined
  return { strong, weak, numbers: numbersIn(words) }
}

function splitName(name: string): readonly string[] {
  const bare = name.replace(boilerplate, ' ').replace(inBrackets, ' ').replace(leftOut, ' ')
  const said = /[a-z]/i.test(bare) ? bare : name
  return said.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

const numbered = new Set(['type', 'stage', 'grade', 'degree', 'gravida', 'class'])

/** The number that each counting word of a text has beside it. */
export function numbersIn(words: readonly string[]): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>()
  for (const [index, word] of words.entries()) {
    const next = words[index + 1]
    const number = next === undefined ? undefined : (roman.get(next) ?? next)
    if (numbered.has(word) && number !== undefined && /^\d/.test(number)) numbers.set(word, number)
  }
  return numbers
}

const roman = new Map([
  ['i', '1'],
  ['ii', '2'],
  ['iii', '3'],
  ['iv', '4'],
  ['one', '1'],
  ['two', '2'],
])

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/))
}
