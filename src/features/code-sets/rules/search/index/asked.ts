import type { QueryTerm, QueryWord } from '../read-query'
import { at, type Lists } from './lists'
import type { PackedIndex } from './packed-index'
import { textAt, textCount, type TextTable } from './text-table'

/** Words that answer one word of a query: a range of the alphabet, and the one that is it entirely. */
export interface AskedWord {
  readonly from: number
  readonly to: number
  /** Less than zero where no such word is known. */
  readonly whole: number
}

/** One thing that must be found: all words of one of the alternatives, or a code of a range. */
export interface Asked {
  readonly alternatives: readonly (readonly AskedWord[])[]
  /** A range of places in the order of codes. */
  readonly codes: { readonly from: number; readonly to: number }
}

type Known = Pick<PackedIndex, 'words' | 'codes' | 'byCode'>

/** What a term asks for in the numbers of an index. */
export function askFor(index: Known, { written, readings, codePrefix }: QueryTerm): Asked {
  const spelt = written.map((word) => askedWord(index.words, word))
  const read = readings.map((words) => words.map((word) => askedToken(index.words, word)))
  const codes = codePrefix === undefined ? { from: 0, to: 0 } : codeRange(index, codePrefix)
  return { alternatives: [...read, spelt].filter(isKnown), codes }
}

/** Known words that may stand in the place of one that is not. */
export function askOffers(index: Known, offers: readonly string[]): readonly AskedWord[][] {
  return offers.map((word) => [{ from: 0, to: 0, whole: placeOf(index.words, word) }])
}

/** Whether nothing in the release can answer. */
export function isHopeless({ alternatives, codes }: Asked): boolean {
  return alternatives.length === 0 && codes.from === codes.to
}

/** Places in the order of codes whose codes begin with `prefix`. */
export function codeRange({ codes, byCode }: Known, prefix: string): { from: number; to: number } {
  const codeAt = (place: number) => textAt(codes, at(byCode, place))
  const from = firstAtLeast(byCode.length, (place) => codeAt(place) >= prefix)
  return { from, to: firstAtLeast(byCode.length, (place) => codeAt(place) >= `${prefix}~`) }
}

/** How many places a word stands in, each document counted for each of its words. */
export function countPlaces({ inTitles, inTerms }: PackedIndex, word: AskedWord): number {
  const range = (lists: Lists, from: number, to: number) =>
    at(lists.start, to) - at(lists.start, from)
  const { from, to, whole } = word
  const beside = whole >= 0 && (whole < from || whole >= to)
  const alone = beside ? range(inTitles, whole, whole + 1) + range(inTerms, whole, whole + 1) : 0
  return alone + range(inTitles, from, to) + range(inTerms, from, to)
}

/** Places that are to be looked at for one thing asked. */
export function costOf(index: PackedIndex, { alternatives, codes }: Asked): number {
  let cost = codes.to - codes.from
  for (const words of alternatives) for (const word of words) cost += countPlaces(index, word)
  return cost
}

function isKnown(words: readonly AskedWord[]): boolean {
  return words.length > 0 && words.every(({ from, to, whole }) => from < to || whole >= 0)
}

function askedWord(words: TextTable, { typed, word, mayBegin }: QueryWord): AskedWord {
  const whole = placeOf(words, word)
  return mayBegin ? { ...rangeOf(words, typed), whole } : { from: 0, to: 0, whole }
}

function askedToken(words: TextTable, token: string): AskedWord {
  return askedWord(words, { typed: token, word: token, mayBegin: token.length > 1 })
}

function rangeOf(words: TextTable, beginning: string): { from: number; to: number } {
  const count = textCount(words)
  return {
    from: firstAtLeast(count, (place) => textAt(words, place) >= beginning),
    to: firstAtLeast(count, (place) => textAt(words, place) >= `${beginning}~`),
  }
}

function placeOf(words: TextTable, word: string): number {
  const place = firstAtLeast(textCount(words), (one) => textAt(words, one) >= word)
  return textAt(words, place) === word ? place : -1
}

function firstAtLeast(length: number, isReached: (place: number) => boolean): number {
  let from = 0
  let to = length
  while (from < to) {
    const middle = (from + to) >>> 1
    if (isReached(middle)) to = middle
    else from = middle + 1
  }
  return from
}
