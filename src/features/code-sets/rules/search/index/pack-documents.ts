import type { SearchDocument } from '../../../contract/search-document'
import { GrowingLists } from './growing-lists'
import { invert } from './lists'
import type { PackedIndex } from './packed-index'
import { saidBy } from './said'
import { SaidCollector } from './said-table'
import { lengthOf, standingOf } from './standing-order'
import { WordCollector } from './word-collector'

/** Documents read between two pauses: a few milliseconds. */
const slice = 400

/**
 * Packs documents into an index, pausing after each slice of work, so that whoever drives it can let others
 * run in between.
 */
export function* packDocuments(
  documents: readonly SearchDocument[],
): Generator<undefined, PackedIndex> {
  const { ordered, byCode } = yield* inStandingOrder(documents)
  const collected = yield* collectWords(ordered)
  const { words, placeOf } = collected.words.sort()
  yield
  const titleWords = collected.titles.pack(placeOf)
  const inTitles = invert(titleWords, words.length)
  yield
  const { terms, termsFrom } = collected
  const termWords = collected.termWords.pack(placeOf)
  const inTerms = invert(perDocument(termWords, termsFrom), words.length)
  yield
  const said = yield* collected.said.pack()
  return {
    codes: ordered.map(({ code }) => code),
    titles: ordered.map(({ title }) => title),
    billable: ordered.findLastIndex(({ billable }) => billable) + 1,
    byCode,
    words,
    titleWords,
    inTitles,
    termsFrom,
    terms,
    termWords,
    inTerms,
    said,
  }
}

/** Room for the place of a code beside its standing in one double. */
const places = 2 ** 20
const longest = 511

/** By standing, then shorter titles, then the order of the codes. */
function* inStandingOrder(documents: readonly SearchDocument[]) {
  const sorted = [...documents].sort((a, b) => (a.code < b.code ? -1 : 1))
  yield
  const keys = new Float64Array(sorted.length)
  for (const [place, document] of sorted.entries()) {
    const length = Math.min(longest, lengthOf(document))
    keys[place] = (standingOf(document) * (longest + 1) + length) * places + place
    if (place % slice === 0) yield
  }
  keys.sort()
  const ordered: SearchDocument[] = []
  const byCode = new Uint32Array(sorted.length)
  for (const key of keys) {
    const place = key % places
    const document = sorted[place]
    byCode[place] = ordered.length
    if (document) ordered.push(document)
  }
  return { ordered, byCode }
}

function* collectWords(ordered: readonly SearchDocument[]) {
  const words = new WordCollector()
  const titles = new GrowingLists()
  const termWords = new GrowingLists()
  const terms: string[] = []
  const termsFrom = new Uint32Array(ordered.length + 1)
  const said = new SaidCollector()
  const read = (text: string) => words.read(text)
  for (const [place, document] of ordered.entries()) {
    titles.add(read(document.title))
    for (const set of saidBy(document.title, read)) said.add(set, place, false)
    for (const term of document.terms) {
      terms.push(term)
      termWords.add(read(term))
      for (const set of saidBy(term, read)) said.add(set, place, true)
    }
    termsFrom[place + 1] = terms.length
    if (place % slice === 0) yield
  }
  return { words, titles, terms, termsFrom, termWords, said }
}

/** All words of the terms of one document as one list. */
function perDocument({ start, items }: PackedIndex['termWords'], termsFrom: Uint32Array) {
  return { start: termsFrom.map((term) => start[term] ?? 0), items }
}
