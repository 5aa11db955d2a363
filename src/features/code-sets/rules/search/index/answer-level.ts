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

function levelOfAll(index: PackedIndex, words: readonly AskedWord[], document: number): number {
  let worst: number = level.title
  for (const word of words) {
    worst = Math.min(worst, levelOfWord(index, word, document))
    if (worst === level.none) return worst
  }
  return worst
}

export function levelOfWord(index: PackedIndex, word: AskedWord, document: number): number {
  const { start, items } = index.titleWords
  const end = at(start, document + 1)
  let best: number = level.none
  for (let place = at(start, document); place < end; place += 1) {
    const one = at(items, place)
    if (one === word.whole) return level.title
    if (one >= word.from && one < word.to) best = level.titleBegins
  }
  return best > 0 ? best : levelInTerms(index, word, document)
}

function levelInTerms(index: PackedIndex, word: AskedWord, document: number): number {
  const { start, items } = index.termsOf
  const end = at(start, document + 1)
  let best: number = level.none
  for (let place = at(start, document); place < end; place += 1) {
    best = Math.max(best, levelInTerm(index, word, at(items, place)))
    if (best === level.term) return best
  }
  return best
}

function levelInTerm({ termWords }: PackedIndex, word: AskedWord, term: number): number {
  const { start, items } = termWords
  const end = at(start, term + 1)
  let best: number = level.none
  for (let place = at(start, term); place < end; place += 1) {
    const one = at(items, place)
    if (one === word.whole) return level.term
    if (one >= word.from && one < word.to) best = level.termBegins
  }
  return best
}

function isInRange({ codePlace }: PackedIndex, { codes }: Asked, document: number): boolean {
  const place = at(codePlace, document)
  return place >= codes.from && place < codes.to
}
