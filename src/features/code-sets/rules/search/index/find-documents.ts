import { level, levelOf, levelOfWord } from './answer-level'
import { costOf, countPlaces, type Asked, type AskedWord } from './asked'
import { LevelSheet } from './level-sheet'
import { itemsOf } from './lists'
import type { PackedIndex } from './packed-index'
import { pointsOf } from './points'

/** Documents that answer everything asked, in no order. Valid until the next search. */
export interface Found {
  readonly documents: Uint32Array
  /** By document number: how well it answers, as `pointsOf` says. */
  readonly points: Int32Array
}

/** Words of a document that are looked at, in the middle, to see whether it answers. */
const wordsInspected = 24

/** Finds documents with scratch memory of its own, so that a search allocates little. */
export class DocumentFinder {
  readonly #index: PackedIndex
  readonly #points: Int32Array
  readonly #documents: Uint32Array
  /** Levels for one thing asked, for the words of one of its alternatives, and for one of these words. */
  readonly #asked: LevelSheet
  readonly #words: LevelSheet
  readonly #word: LevelSheet

  constructor(index: PackedIndex) {
    const documents = index.releases.length
    this.#index = index
    this.#points = new Int32Array(documents)
    this.#documents = new Uint32Array(documents)
    this.#asked = new LevelSheet(documents)
    this.#words = new LevelSheet(documents)
    this.#word = new LevelSheet(documents)
  }

  /** The rarest thing is looked up first; what is left is narrowed by the others. */
  find(asked: readonly Asked[]): Found {
    const ordered = asked
      .map((one) => ({ one, cost: costOf(this.#index, one) }))
      .sort((a, b) => a.cost - b.cost)
    let documents = this.#documents.subarray(0, 0)
    for (const [place, { one, cost }] of ordered.entries()) {
      if (place === 0) documents = this.#begin(one)
      else if (documents.length * wordsInspected < cost) documents = this.#inspect(one, documents)
      else documents = this.#narrow(one, documents)
    }
    return { documents, points: this.#points }
  }

  #begin(asked: Asked): Uint32Array {
    this.#walk(asked)
    const { touched } = this.#asked
    const documents = this.#documents.subarray(0, touched.length)
    documents.set(touched)
    for (const document of documents) this.#points[document] = 0
    return this.#keepTouched(documents)
  }

  #narrow(asked: Asked, documents: Uint32Array): Uint32Array {
    this.#walk(asked)
    return this.#keepTouched(documents)
  }

  /** Keeps the documents that the last walk came by, with their points, and forgets the walk. */
  #keepTouched(documents: Uint32Array): Uint32Array {
    const { levels } = this.#asked
    const points = this.#points
    let kept = 0
    for (const document of documents) {
      const reached = levels[document] ?? 0
      if (reached === 0) continue
      points[document] = (points[document] ?? 0) + (pointsOf[reached] ?? 0)
      documents[kept] = document
      kept += 1
    }
    this.#asked.clear()
    return documents.subarray(0, kept)
  }

  #inspect(asked: Asked, documents: Uint32Array): Uint32Array {
    const points = this.#points
    let kept = 0
    for (const document of documents) {
      const reached = levelOf(this.#index, asked, document)
      if (reached === 0) continue
      points[document] = (points[document] ?? 0) + (pointsOf[reached] ?? 0)
      documents[kept] = document
      kept += 1
    }
    return documents.subarray(0, kept)
  }

  /** Marks every document that answers with how well it does. */
  #walk({ alternatives, codes }: Asked): void {
    this.#asked.raiseAll(this.#index.byCode.subarray(codes.from, codes.to), level.title)
    for (const words of alternatives) {
      const [only, ...more] = words
      if (only && more.length === 0) this.#walkWord(only, this.#asked)
      else this.#walkAll(words)
    }
  }

  /** Documents that hold all the words, by the worst of them. */
  #walkAll(words: readonly AskedWord[]): void {
    const counted = words.map((word) => ({ word, places: countPlaces(this.#index, word) }))
    const [rarest, ...others] = counted.sort((a, b) => a.places - b.places)
    if (!rarest) return
    this.#walkWord(rarest.word, this.#words)
    for (const { word, places } of others) {
      if (this.#words.touched.length * wordsInspected < places) this.#lowerByInspection(word)
      else this.#lowerByWalk(word)
    }
    for (const document of this.#words.touched) {
      this.#asked.raise(document, this.#words.levels[document] ?? 0)
    }
    this.#words.clear()
  }

  #lowerByInspection(word: AskedWord): void {
    const { levels, touched } = this.#words
    for (const document of touched) {
      const before = levels[document] ?? 0
      if (before > 0) levels[document] = Math.min(before, levelOfWord(this.#index, word, document))
    }
  }

  #lowerByWalk(word: AskedWord): void {
    this.#walkWord(word, this.#word)
    const { levels, touched } = this.#words
    const other = this.#word.levels
    for (const document of touched) {
      levels[document] = Math.min(levels[document] ?? 0, other[document] ?? 0)
    }
    this.#word.clear()
  }

  #walkWord({ from, to, whole }: AskedWord, sheet: LevelSheet): void {
    const { inTitles, inTerms } = this.#index
    if (whole >= 0) {
      sheet.raiseAll(itemsOf(inTitles, whole, whole + 1), level.title)
      sheet.raiseAll(itemsOf(inTerms, whole, whole + 1), level.term)
    }
    sheet.raiseAll(itemsOf(inTitles, from, to), level.titleBegins)
    sheet.raiseAll(itemsOf(inTerms, from, to), level.termBegins)
  }
}
