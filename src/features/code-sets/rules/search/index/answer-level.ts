import type { Asked, AskedWord } from './asked'
import { at } from './lists'
import type { PackedIndex } from './packed-index'

/** How a word is found in a document, the better the greater; zero is not at all. */
export const level = { none: 0, termBegins: 1, term: 2, titleBegins: 3, title: 4 } as const

/** How a document answers what was asked: by the best alternative, which is as good as its worst word. */
export function levelOf(index: PackedIndex, asked: Asked, document: number): number {
  if (isInRange(index, asked, document)) return level.title
  let best: number = level.none
  for (const words of asked.alternatives) {
    best = Math.max(best, levelOfAll(index, words, document))
    if (best === level.title) return best
  }
  return best
}

export function levelOfAll(
  index: PackedIndex,
  words: readonly AskedWord[],
  document: number,
): number {
  let worst: number = level.title
  for (const word of words) {
    worst = Math.min(worst, levelOfWord(index, word, document))
    if (worst === level.none) return worst
  }
  return worst
}

function levelOfWord(index: PackedIndex, word: AskedWord, document: number): number {
  const { titleWords, termWords, termsFrom } = index
  const inTitle = found(titleWords.items, at(titleWords.start, document), {
    word,
    to: at(titleWords.start, document + 1),
  })
  if (inTitle !== 0) return inTitle + level.term
  return found(termWords.items, at(termWords.start, at(termsFrom, document)), {
    word,
    to: at(termWords.start, at(termsFrom, document + 1)),
  })
}

/** 2 where the whole word stands between `from` and `to`, 1 where one that begins with it does. */
function found(
  items: Uint32Array,
  from: number,
  { word, to }: { readonly word: AskedWord; readonly to: number },
): number {
  let best = 0
  for (let place = from; place < to; place += 1) {
    const one = at(items, place)
    if (one === word.whole) return 2
    if (one >= word.from && one < word.to) best = 1
  }
  return best
}

function isInRange({ codes, byCode }: PackedIndex, asked: Asked, document: number): boolean {
  const { from, to } = asked.codes
  if (from === to) return false
  const code = codes[document] ?? ''
  return code >= (codes[at(byCode, from)] ?? '') && code <= (codes[at(byCode, to - 1)] ?? '')
}
