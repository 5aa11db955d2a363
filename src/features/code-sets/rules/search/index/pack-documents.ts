import type { ReleasedDocument } from '../merge-releases'
import { GrowingLists } from './growing-lists'
import { invert } from './lists'
import type { PackedIndex } from './packed-index'
import { saidBy } from './said'
import { hashSet, SaidCollector } from './said-table'
import { lengthOf, standingOf } from './standing-order'
import { WordCollector } from './word-collector'

/** Documents read between two pauses: a few milliseconds. */
const slice = 400

/**
 * Packs documents into an index, pausing after each slice of work, so that whoever drives it can let others
 * run in between.
 */
export function* packDocuments(
  documents: readonly ReleasedDocument[],
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
    releases: Uint32Array.from(ordered, ({ releases }) => releases),
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
function* inStandingOrder(documents: readonly ReleasedDocument[]) {
  const sorted = [...documents].sort((a, b) => (a.code < b.code ? -1 : 1))
  yield
  const keys = new Float64Array(sorted.length)
  for (const [place, document] of sorted.entries()) {
    const length = Math.min(longest, lengthOf(document))
    keys[place] = (standingOf(document) * (longest + 1) + length) * places + place
    if (place % slice === 0) yield
  }
  keys.sort()
  const ordered: ReleasedDocument[] = []
  const byCode = new Uint32Array(sorted.length)
  for (const key of keys) {
    const place = key % places
    const document = sorted[place]
    byCode[place] = ordered.length
    if (document) ordered.push(document)
  }
  return { ordered, byCode }
}

function* collectWords(ordered: readonly ReleasedDocument[]) {
  const words = new WordCollector()
  const titles = new GrowingLists()
  const termWords = new GrowingLists()
  const terms: string[] = []
  const termsFrom = new Uint32Array(ordered.length + 1)
  const said = new SaidCollector()
  const readTerm = remembering((text: string) => readText(words, text))
  for (const [place, { title, terms: others }] of ordered.entries()) {
    const { read, sets } = readText(words, title)
    titles.add(read)
    for (const set of sets) said.add(set, place, false)
    for (const other of others) {
      const term = readTerm(other)
      terms.push(other)
      termWords.add(term.read)
      for (const set of term.sets) said.add(set, place, true)
    }
    termsFrom[place + 1] = terms.length
    if (place % slice === 0) yield
  }
  return { words, titles, terms, termsFrom, termWords, said }
}

function readText(words: WordCollector, text: string) {
  const read = (part: string) => words.read(part)
  return { read: words.read(text), sets: saidBy(text, read).map(hashSet) }
}

/** Most terms stand at many codes, those of a header at each below it. */
function remembering<Read>(readNew: (text: string) => Read): (text: string) => Read {
  const known = new Map<string, Read>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const read = readNew(text)
    known.set(text, read)
    return read
  }
}

/** All words of the terms of one document as one list. */
function perDocument({ start, items }: PackedIndex['termWords'], termsFrom: Uint32Array) {
  return { start: termsFrom.map((term) => start[term] ?? 0), items }
}
