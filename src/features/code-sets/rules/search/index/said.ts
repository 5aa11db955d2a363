/** Words of a title or entry that leave open what was not said; whoever leaves them out means the same. */
const leftOpen =
  /\b(unspecified (organism|site|part|cause|type|severity)|unspecified|(site |cause )?not specified|without complications?|uncomplicated|not otherwise specified|nos|nec|essential|initial encounter)\b/gi

/** Parentheses hold words whose presence makes no difference, brackets synonyms (I.A.7 of the Official Guidelines). */
const nonessential = /\([^)]*\)|\[[^\]]*\]/g

/** Longer texts are never typed as a whole. */
const mostWords = 8
/** Of a text with more words than this even the essential ones are too many. */
const mostWithOpen = 14

interface Word {
  readonly word: string
}

/**
 * The sets of words that say just what a title or entry says: all of them, the essential ones, and one of
 * each stem. `read` finds the words of a text, the same object for the same word.
 */
export function saidBy<One extends Word>(
  text: string,
  read: (text: string) => readonly One[],
): readonly (readonly One[])[] {
  const words = read(text)
  if (words.length > mostWithOpen) return []
  const bare = /[([]/.test(text) ? text.replace(nonessential, ' ') : text
  const plain = bare === text ? words : read(bare)
  const left = bare.replace(leftOpen, ' ')
  const sets = [words, ...(bare === text ? [] : [plain]), ...(left === bare ? [] : [read(left)])]
  const stems = oneOfEachStem(plain)
  if (stems.length < plain.length) sets.push(stems)
  return sets
    .map((set) => set.filter((word, place) => set.indexOf(word) === place))
    .filter(({ length }) => length > 0 && length <= mostWords)
}

const stemLength = 5

/** `Diabetes, diabetic` is one word to whoever asks. */
function oneOfEachStem<One extends Word>(words: readonly One[]): readonly One[] {
  if (words.length > mostWords) return words
  return words.filter(({ word }, place) => {
    if (word.length < stemLength) return true
    const stem = word.slice(0, stemLength)
    return !words.some((other, before) => before < place && other.word.startsWith(stem))
  })
}
