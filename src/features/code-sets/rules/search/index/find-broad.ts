import { level, levelOf } from './answer-level'
import type { Asked, AskedWord } from './asked'
import { DocumentSet } from './document-set'
import type { BestKeeper } from './keep-best'
import type { PackedIndex } from './packed-index'
import { billablePoints, inTitle, pointsOf } from './points'
import { newPlanes, planeLevels, titlePlanes, WordPlanes, type Planes } from './word-planes'

export interface BroadSearch {
  readonly asked: readonly Asked[]
  /** Documents of the release that is asked. */
  readonly among: DocumentSet
  /** Points that some documents have besides. */
  readonly extra: ReadonlyMap<number, number>
  readonly newKeeper: () => BestKeeper
}

/**
 * Finds the best answers to what tens of thousands of documents answer, as the first letters of a word are.
 * Documents are numbered in their standing order, so that the search may end as soon as enough answer fully.
 */
export class BroadFinder {
  readonly #index: PackedIndex
  readonly #found: DocumentSet
  readonly #alternative: Planes
  readonly #words: WordPlanes
  readonly #asked: Planes[] = []

  constructor(index: PackedIndex) {
    this.#index = index
    this.#found = new DocumentSet(index.releases.length)
    this.#alternative = newPlanes(index)
    this.#words = new WordPlanes(index)
  }

  best(search: BroadSearch): readonly number[] {
    const keeper = this.#bestOf(search, titlePlanes)
    // One that lacks a word in its title is behind all that have each word there.
    const fully = billablePoints + search.asked.length * inTitle
    if (keeper.least >= fully) return keeper.best()
    return this.#bestOf(search, planeLevels.length).best()
  }

  #bestOf({ asked, among, extra, newKeeper }: BroadSearch, depth: number): BestKeeper {
    const keeper = newKeeper()
    const found = this.#found.become(among)
    for (const [place, one] of asked.entries()) {
      found.intersect(this.#fill(this.#planesAt(place), one, depth)[depth - 1] ?? found)
    }
    for (const [document, more] of extra) {
      found.delete(document)
      if (among.has(document)) this.#offerSingle(keeper, { document, more, asked })
    }
    const most = asked.length * (inTitle + 1)
    const { billable } = this.#index
    found.visit((document) => {
      const above = document < billable ? billablePoints : 0
      if (keeper.least >= above + most) return false
      const reached = above + this.#pointsOf(document, asked.length, depth)
      if (reached >= keeper.least) keeper.offer(document, reached)
      return true
    })
    return keeper
  }

  #offerSingle(
    keeper: BestKeeper,
    { document, more, asked }: { document: number; more: number; asked: readonly Asked[] },
  ): void {
    let points = more + (document < this.#index.billable ? billablePoints : 0)
    for (const one of asked) {
      const reached = levelOf(this.#index, one, document)
      if (reached === level.none) return
      points += pointsOf[reached] ?? 0
    }
    keeper.offer(document, points)
  }

  #pointsOf(document: number, count: number, depth: number): number {
    let points = 0
    for (let place = 0; place < count; place += 1) {
      const planes = this.#planesAt(place)
      let plane = 0
      // All that are visited stand in the last plane.
      while (plane < depth - 1 && planes[plane]?.has(document) !== true) plane += 1
      points += pointsOf[planeLevels[plane] ?? 0] ?? 0
    }
    return points
  }

  /** Puts the documents that answer one thing asked into the first `depth` planes. */
  #fill(planes: Planes, { alternatives, codes }: Asked, depth: number): Planes {
    const inRange = this.#index.byCode.subarray(codes.from, codes.to)
    for (let plane = 0; plane < depth; plane += 1) planes[plane]?.clear().addAll(inRange)
    for (const words of alternatives) {
      const filled = this.#fillAlternative(words, depth)
      for (let plane = 0; plane < depth; plane += 1) unite(planes[plane], filled[plane])
    }
    return planes
  }

  #fillAlternative(words: readonly AskedWord[], depth: number): Planes {
    const filled = this.#alternative
    for (const [place, word] of words.entries()) {
      const found = this.#words.find(word, depth)
      if (words.length === 1) return found
      const join = place === 0 ? become : intersect
      for (let plane = 0; plane < depth; plane += 1) join(filled[plane], found[plane])
    }
    return filled
  }

  #planesAt(place: number): Planes {
    const known = this.#asked[place]
    if (known) return known
    const made = newPlanes(this.#index)
    this.#asked[place] = made
    return made
  }
}

function become(set: DocumentSet | undefined, other: DocumentSet | undefined): void {
  if (other) set?.become(other)
}

function unite(set: DocumentSet | undefined, other: DocumentSet | undefined): void {
  if (other) set?.unite(other)
}

function intersect(set: DocumentSet | undefined, other: DocumentSet | undefined): void {
  if (other) set?.intersect(other)
}
