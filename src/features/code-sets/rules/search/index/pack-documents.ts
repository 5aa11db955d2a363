import type { ReleasedDocument } from '../merge-releases'
import { GrowingLists } from './growing-lists'
import { at, invert, type Lists } from './lists'
import type { PackedIndex } from './packed-index'
import { saidBy } from './said'
import { hashSet, SaidCollector, type SetHash } from './said-table'
import { lengthOf, standingOf } from './standing-order'
import { textTable } from './text-table'
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
  const { ordered, byCode, codePlace } = yield* inStandingOrder(documents)
  const collected = yield* collectWords(ordered)
  const { words, placeOf } = collected.words.sort()
  yield
  const titleWords = collected.titles.pack(placeOf)
  const inTitles = invert(titleWords, words.length)
  yield
  const termWords = collected.termWords.pack(placeOf)
  const termsOf = collected.termsOf.pack()
  const inTerms = invert(wordsByDocument(termsOf, termWords), words.length)
  yield
  const said = yield* collected.said.pack()
  return {
    codes: textTable(ordered.map(({ code }) => code)),
    releases: Uint32Array.from(ordered, ({ releases }) => releases),
    billable: ordered.findLastIndex(({ billable }) => billable) + 1,
    byCode,
    codePlace,
    words: textTable(words),
    titleWords,
    inTitles,
    termsOf,
    terms: textTable(collected.terms),
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
  const codePlace = new Uint32Array(sorted.length)
  for (const key of keys) {
    const place = key % places
    const document = sorted[place]
    byCode[place] = ordered.length
    codePlace[ordered.length] = place
    if (document) ordered.push(document)
  }
  return { ordered, byCode, codePlace }
}

function* collectWords(ordered: readonly ReleasedDocument[]) {
  const words = new WordCollector()
  const titles = new GrowingLists()
  const terms = new TermCollector(words)
  const termsOf = new GrowingLists()
  const said = new SaidCollector()
  for (const [place, { title, terms: others }] of ordered.entries()) {
    const { read, sets } = readText(words, title)
    titles.add(read)
    for (const set of sets) said.add(set, place, false)
    const collected = others.map((other) => terms.collect(other))
    termsOf.add(collected)
    for (const term of collected) for (const set of term.sets) said.add(set, place, true)
    if (place % slice === 0) yield
  }
  return { words, titles, terms: terms.texts, termWords: terms.words, termsOf, said }
}

interface CollectedTerm {
  /** The order in which it came by. */
  readonly number: number
  readonly sets: readonly SetHash[]
}

/** Reads each term once: most stand at many codes, those of a header at each below it. */
class TermCollector {
  readonly texts: string[] = []
  readonly words = new GrowingLists()
  readonly #known = new Map<string, CollectedTerm>()
  readonly #collector: WordCollector

  constructor(collector: WordCollector) {
    this.#collector = collector
  }

  collect(text: string): CollectedTerm {
    const known = this.#known.get(text)
    if (known) return known
    const { read, sets } = readText(this.#collector, text)
    const term = { number: this.texts.length, sets }
    this.texts.push(text)
    this.words.add(read)
    this.#known.set(text, term)
    return term
  }
}

function readText(words: WordCollector, text: string) {
  const read = (part: string) => words.read(part)
  return { read: words.read(text), sets: saidBy(text, read).map(hashSet) }
}

/** All words of the terms of each document as one list. */
function wordsByDocument(termsOf: Lists, termWords: Lists): Lists {
  const start = new Uint32Array(termsOf.start.length)
  const words = (document: number, visit: (from: number, to: number) => void) => {
    for (let n = at(termsOf.start, document); n < at(termsOf.start, document + 1); n += 1) {
      const term = at(termsOf.items, n)
      visit(at(termWords.start, term), at(termWords.start, term + 1))
    }
  }
  for (let document = 0; document + 1 < start.length; document += 1) {
    let length = 0
    words(document, (from, to) => (length += to - from))
    start[document + 1] = at(start, document) + length
  }
  const items = new Uint32Array(at(start, start.length - 1))
  for (let document = 0; document + 1 < start.length; document += 1) {
    let next = at(start, document)
    words(document, (from, to) => {
      items.set(termWords.items.subarray(from, to), next)
      next += to - from
    })
  }
  return { start, items }
}
