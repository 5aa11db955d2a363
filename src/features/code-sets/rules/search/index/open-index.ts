import type { CodeIndex, IndexHit, PersonalCodes } from '../code-index'
import { readQuery, type QueryTerm } from '../read-query'
import { askFor, askOffers, isHopeless, type Asked } from './asked'
import { documentsOfCode, findByCode } from './find-by-code'
import { DocumentFinder } from './find-documents'
import { BestKeeper } from './keep-best'
import { at } from './lists'
import type { PackedIndex } from './packed-index'
import { saidReadings } from './said-readings'
import { forEachSaid } from './said-table'
import { showHit } from './show-hit'
import { Speller } from './speller'

/** Points above all that words can bring: what is billable, then whose title or term says just what was asked. */
const billablePoints = 1 << 26
const titleSays = 3 << 22
const titleSaysOtherwise = 2 << 22
const termSays = 1 << 22
/** Below things found in the title, above whole words. */
const favourite = 2 << 8
const recent = 1 << 8

/** The search over a packed index for each of its releases, in the order in which they were merged. */
export function openIndexes(index: PackedIndex, releases: number): CodeIndex[] {
  const shared = { index, finder: new DocumentFinder(index), speller: new Speller(index) }
  return Array.from({ length: releases }, (_, release) => {
    const searcher = new Searcher(shared, 1 << release)
    return { search: (query, limit, personal) => searcher.search(query, limit, personal) }
  })
}

interface Shared {
  readonly index: PackedIndex
  readonly finder: DocumentFinder
  readonly speller: Speller
}

class Searcher {
  readonly #index: PackedIndex
  readonly #finder: DocumentFinder
  readonly #speller: Speller
  /** The bit of its release. */
  readonly #release: number

  constructor({ index, finder, speller }: Shared, release: number) {
    this.#index = index
    this.#finder = finder
    this.#speller = speller
    this.#release = release
  }

  search(query: string, limit: number, personal?: PersonalCodes): readonly IndexHit[] {
    const { codePrefix: prefix, terms } = readQuery(query)
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
    const { documents, points } = this.#finder.find(asked)
    this.#addSaid(terms, points)
    this.#addPersonal(personal, points)
    const { billable, releases } = this.#index
    const release = this.#release
    const keeper = new BestKeeper(limit)
    for (const document of documents) {
      if ((at(releases, document) & release) === 0) continue
      const reached = (points[document] ?? 0) + (document < billable ? billablePoints : 0)
      if (reached >= keeper.least) keeper.offer(document, reached)
    }
    const explained = {
      asked,
      terms,
      words: asked.flatMap(({ alternatives }) => alternatives.flat()),
    }
    return keeper.best().map((document) => showHit(this.#index, document, explained))
  }

  /** More points for what says just what was asked; where it is not among the found they mean nothing. */
  #addSaid(terms: readonly QueryTerm[], points: Int32Array): void {
    const said = new Map<number, number>()
    for (const { words, likeliest } of saidReadings(terms)) {
      const byTitle = likeliest ? titleSays : titleSaysOtherwise
      forEachSaid(this.#index.said, words, (document, inTerm) => {
        said.set(document, Math.max(said.get(document) ?? 0, inTerm ? termSays : byTitle))
      })
    }
    for (const [document, more] of said) points[document] = (points[document] ?? 0) + more
  }

  #addPersonal(personal: PersonalCodes | undefined, points: Int32Array): void {
    if (!personal) return
    const add = (codes: ReadonlySet<string>, more: number) => {
      for (const code of codes) {
        for (const document of documentsOfCode(this.#index, code)) {
          if (document < this.#index.billable) points[document] = (points[document] ?? 0) + more
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
    return first && more.length === 0 ? this.#speller.offer(first.typed) : []
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
    const { terms } = readQuery(likeliest.join(' '))
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
