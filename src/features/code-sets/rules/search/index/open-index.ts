import type { CodeIndex, IndexHit, PersonalCodes } from '../code-index'
import { readQuery, type QueryTerm } from '../read-query'
import { findDiagnosisSynonym, type FindSynonym } from '../synonyms'
import { askFor, askOffers, costOf, isHopeless, type Asked } from './asked'
import { DocumentSet } from './document-set'
import { documentsOfCode, findByCode } from './find-by-code'
import { BroadFinder } from './find-broad'
import { DocumentFinder } from './find-documents'
import { BestKeeper } from './keep-best'
import { at } from './lists'
import type { PackedIndex } from './packed-index'
import {
  billablePoints,
  favourite,
  recent,
  termSays,
  titleSays,
  titleSaysOtherwise,
} from './points'
import { saidReadings } from './said-readings'
import { forEachSaid } from './said-table'
import { showHit } from './show-hit'
import { Speller } from './speller'

/** From so many places on that the rarest thing asked stands in, the search goes by sets of documents. */
const usualBroadFrom = 3_000

/** The search over a packed index for each of its releases, in the order in which they were merged. */
export function openIndexes(
  index: PackedIndex,
  releases: number,
  { broadFrom = usualBroadFrom, findSynonym = findDiagnosisSynonym }: SearchOptions = {},
): CodeIndex[] {
  const finder = new DocumentFinder(index)
  const broad = new BroadFinder(index)
  const speller = new Speller(index)
  const shared = { index, finder, broad, broadFrom, findSynonym, speller }
  return Array.from({ length: releases }, (_, release) => {
    const searcher = new Searcher(shared, 1 << release)
    return { search: (query, limit, personal) => searcher.search(query, limit, personal) }
  })
}

interface SearchOptions {
  readonly broadFrom?: number
  /** How the codes of this system are called: of diagnoses, unless it is said. */
  readonly findSynonym?: FindSynonym
}

interface Shared {
  readonly index: PackedIndex
  readonly finder: DocumentFinder
  readonly broad: BroadFinder
  readonly broadFrom: number
  readonly findSynonym: FindSynonym
  readonly speller: Speller
}

class Searcher {
  readonly #shared: Shared
  readonly #index: PackedIndex
  /** The bit of its release. */
  readonly #release: number
  #documents: DocumentSet | undefined

  constructor(shared: Shared, release: number) {
    this.#shared = shared
    this.#index = shared.index
    this.#release = release
  }

  search(query: string, limit: number, personal?: PersonalCodes): readonly IndexHit[] {
    const { codePrefix: prefix, terms } = readQuery(query, this.#shared.findSynonym)
    const release = this.#release
    const byCode =
      prefix === undefined ? [] : findByCode(this.#index, { prefix, release, limit, personal })
    if (byCode.length > 0 || terms.length === 0) return byCode
    const asked = terms.map((term) => askFor(this.#index, term))
    const found = this.#answer(asked, { terms, limit, personal })
    return found.length > 0 ? found : this.#answerMended(asked, { terms, limit, personal })
  }

  #answer(asked: readonly Asked[], { terms, limit, personal }: Request): readonly IndexHit[] {
    if (asked.some(isHopeless)) return []
    const extra = this.#extraPoints(terms, personal)
    const isBroad = asked.every((one) => costOf(this.#index, one) >= this.#shared.broadFrom)
    const best = isBroad
      ? this.#shared.broad.best({
          asked,
          among: this.#ofRelease(),
          extra,
          newKeeper: () => new BestKeeper(limit),
        })
      : this.#bestFound(asked, extra, limit)
    const words = asked.flatMap(({ alternatives }) => alternatives.flat())
    return best.map((document) => showHit(this.#index, document, { asked, terms, words }))
  }

  #bestFound(
    asked: readonly Asked[],
    extra: ReadonlyMap<number, number>,
    limit: number,
  ): readonly number[] {
    const { documents, points } = this.#shared.finder.find(asked)
    const { billable, releases } = this.#index
    const keeper = new BestKeeper(limit)
    for (const document of documents) {
      if ((at(releases, document) & this.#release) === 0) continue
      const reached =
        (points[document] ?? 0) +
        (document < billable ? billablePoints : 0) +
        (extra.get(document) ?? 0)
      if (reached >= keeper.least) keeper.offer(document, reached)
    }
    return keeper.best()
  }

  #ofRelease(): DocumentSet {
    if (this.#documents) return this.#documents
    const { releases } = this.#index
    const numbers = Uint32Array.from(releases.keys())
    const isThere = (document: number) => (at(releases, document) & this.#release) !== 0
    this.#documents = new DocumentSet(releases.length).addAll(numbers.filter(isThere))
    return this.#documents
  }

  /** Points of the documents that say just what was asked, and of a person's own codes. */
  #extraPoints(
    terms: readonly QueryTerm[],
    personal: PersonalCodes | undefined,
  ): ReadonlyMap<number, number> {
    const extra = new Map<number, number>()
    for (const { words, likeliest } of saidReadings(terms)) {
      const byTitle = likeliest ? titleSays : titleSaysOtherwise
      forEachSaid(this.#index.said, words, (document, inTerm) => {
        extra.set(document, Math.max(extra.get(document) ?? 0, inTerm ? termSays : byTitle))
      })
    }
    if (personal) this.#addPersonal(personal, extra)
    return extra
  }

  #addPersonal(personal: PersonalCodes, extra: Map<number, number>): void {
    const add = (codes: ReadonlySet<string>, more: number) => {
      for (const code of codes) {
        for (const document of documentsOfCode(this.#index, code)) {
          if (document < this.#index.billable)
            extra.set(document, (extra.get(document) ?? 0) + more)
        }
      }
    }
    add(personal.favourites, favourite)
    add(personal.recents, recent)
  }

  /** Nothing answered: words that are not known are read as the nearest known ones, then every word is. */
  #answerMended(asked: readonly Asked[], request: Request): readonly IndexHit[] {
    const unknown = asked.map(isHopeless)
    for (const mend of unknown.includes(true) ? [unknown, undefined] : [undefined]) {
      const offers = request.terms.map((term, place) =>
        mend === undefined || mend[place] ? this.#offer(term) : [],
      )
      const hits = this.#answerOffers(asked, offers, request)
      if (hits.length > 0) return hits
    }
    return []
  }

  #offer({ written: [first, ...more] }: QueryTerm): readonly string[] {
    return first && more.length === 0 ? this.#shared.speller.offer(first.typed) : []
  }

  /** First the likeliest words, so that they may stand for others; then any of them. */
  #answerOffers(
    asked: readonly Asked[],
    offers: readonly (readonly string[])[],
    request: Request,
  ): readonly IndexHit[] {
    if (offers.every((words) => words.length === 0)) return []
    const likeliest = request.terms.map(
      ({ written }, place) => offers[place]?.[0] ?? written.map(({ typed }) => typed).join(' '),
    )
    const { terms } = readQuery(likeliest.join(' '), this.#shared.findSynonym)
    const reread = terms.map((term) => askFor(this.#index, term))
    const hits = this.#answer(reread, { ...request, terms })
    if (hits.length > 0) return hits
    const widened = asked.map((one, place) => ({
      ...one,
      alternatives: [...one.alternatives, ...askOffers(this.#index, offers[place] ?? [])],
    }))
    return this.#answer(widened, request)
  }
}

interface Request {
  readonly terms: readonly QueryTerm[]
  readonly limit: number
  readonly personal?: PersonalCodes
}
