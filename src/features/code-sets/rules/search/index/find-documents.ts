import { level, levelOf, levelOfAll } from './answer-level'
import { countPlaces, type Asked, type AskedWord } from './asked'
import { at, type Lists } from './lists'
import type { PackedIndex } from './packed-index'

/** Documents that answer everything asked, in no order. Valid until the next search. */
export interface Found {
  readonly documents: Uint32Array
  /** By document number: how well it answers, as `pointsOf` says; whoever asks may add to them. */
  readonly points: Int32Array
}

/** Words of a document that are looked at, in the middle, to see whether it answers. */
const wordsInspected = 16

/** Points of one thing asked by its level: things found in the title count first, whole words after. */
const inTitle = 1 << 12
const pointsOf = [0, 0, 1, inTitle, inTitle + 1] as const

/** Finds documents with scratch memory of its own, so that a search allocates little. */
export class DocumentFinder {
  readonly #index: PackedIndex
  readonly #levels: Uint8Array
  readonly #points: Int32Array
  readonly #touched: Uint32Array
  readonly #documents: Uint32Array
  #touchedCount = 0

  constructor(index: PackedIndex) {
    this.#index = index
    this.#levels = new Uint8Array(index.codes.length)
    this.#points = new Int32Array(index.codes.length)
    this.#touched = new Uint32Array(index.codes.length)
    this.#documents = new Uint32Array(index.codes.length)
  }

  /** The rarest thing is looked up first; what is left is narrowed by the others. */
  find(asked: readonly Asked[]): Found {
    const ordered = asked
      .map((one) => ({ one, cost: this.#costOf(one) }))
      .sort((a, b) => a.cost - b.cost)
    let documents = this.#documents.subarray(0, 0)
    for (const [place, { one, cost }] of ordered.entries()) {
      if (place === 0) documents = this.#begin(one)
      else if (documents.length * wordsInspected < cost) documents = this.#inspect(one, documents)
      else documents = this.#narrow(one, documents)
    }
    return { documents, points: this.#points }
  }

  #costOf({ alternatives, codes }: Asked): number {
    let cost = codes.to - codes.from
    for (const words of alternatives) cost += countPlaces(this.#index, this.#rarest(words))
    return cost
  }

  #rarest(words: readonly AskedWord[]): AskedWord {
    return words.reduce((best, word) =>
      countPlaces(this.#index, word) < countPlaces(this.#index, best) ? word : best,
    )
  }

  #begin(asked: Asked): Uint32Array {
    this.#walk(asked)
    const documents = this.#documents.subarray(0, this.#touchedCount)
    documents.set(this.#touched.subarray(0, this.#touchedCount))
    for (const document of documents) this.#points[document] = 0
    return this.#keepTouched(documents)
  }

  #narrow(asked: Asked, documents: Uint32Array): Uint32Array {
    this.#walk(asked)
    return this.#keepTouched(documents)
  }

  /** Keeps the documents that the last walk came by, with their points, and forgets the walk. */
  #keepTouched(documents: Uint32Array): Uint32Array {
    const levels = this.#levels
    const touched = this.#touched.subarray(0, this.#touchedCount)
    const kept = this.#keep(documents, (document) => levels[document] ?? 0)
    for (const document of touched) levels[document] = 0
    this.#touchedCount = 0
    return kept
  }

  #inspect(asked: Asked, documents: Uint32Array): Uint32Array {
    return this.#keep(documents, (document) => levelOf(this.#index, asked, document))
  }

  #keep(documents: Uint32Array, reachedBy: (document: number) => number): Uint32Array {
    const points = this.#points
    let kept = 0
    for (const document of documents) {
      const reached = reachedBy(document)
      if (reached === 0) continue
      points[document] = (points[document] ?? 0) + (pointsOf[reached] ?? 0)
      documents[kept] = document
      kept += 1
    }
    return documents.subarray(0, kept)
  }

  /** Marks every document that answers with how well it does. */
  #walk({ alternatives, codes }: Asked): void {
    this.#touchAll(this.#index.byCode.subarray(codes.from, codes.to), level.title)
    for (const words of alternatives) {
      const [only, ...more] = words
      if (only && more.length === 0) this.#walkWord(only)
      else this.#walkAll(words)
    }
  }

  #walkWord({ from, to, whole }: AskedWord): void {
    const { inTitles, inTerms } = this.#index
    if (whole >= 0) {
      this.#touchAll(itemsOf(inTitles, whole, whole + 1), level.title)
      this.#touchAll(itemsOf(inTerms, whole, whole + 1), level.term)
    }
    this.#touchAll(itemsOf(inTitles, from, to), level.titleBegins)
    this.#touchAll(itemsOf(inTerms, from, to), level.termBegins)
  }

  /** Documents of the rarest word that hold the others too. */
  #walkAll(words: readonly AskedWord[]): void {
    const { from, to, whole } = this.#rarest(words)
    const visit = (documents: Uint32Array) => {
      for (const document of documents) {
        if (this.#levels[document] === level.title) continue
        this.#touch(document, levelOfAll(this.#index, words, document))
      }
    }
    for (const lists of [this.#index.inTitles, this.#index.inTerms]) {
      if (whole >= 0 && (whole < from || whole >= to)) visit(itemsOf(lists, whole, whole + 1))
      visit(itemsOf(lists, from, to))
    }
  }

  #touchAll(documents: Uint32Array, reached: number): void {
    const levels = this.#levels
    const touched = this.#touched
    let count = this.#touchedCount
    for (const document of documents) {
      const before = levels[document] ?? 0
      if (reached <= before) continue
      levels[document] = reached
      if (before > 0) continue
      touched[count] = document
      count += 1
    }
    this.#touchedCount = count
  }

  #touch(document: number, reached: number): void {
    const before = this.#levels[document] ?? 0
    if (reached <= before) return
    this.#levels[document] = reached
    if (before > 0) return
    this.#touched[this.#touchedCount] = document
    this.#touchedCount += 1
  }
}

/** The items of the lists `from` up to `to`, which stand one after the other. */
function itemsOf({ start, items }: Lists, from: number, to: number): Uint32Array {
  return items.subarray(at(start, from), at(start, to))
}
