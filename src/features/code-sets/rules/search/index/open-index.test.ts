import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SearchDocument } from '../../../contract/search-document'
import type { CodeIndex, PersonalCodes } from '../code-index'
import { readQuery, type QueryTerm, type QueryWord } from '../read-query'
import { mostReleases, ReleaseMerger } from '../merge-releases'
import { tokensOf } from '../tokens-of'
import { openIndexes } from './open-index'
import { packDocuments } from './pack-documents'
import { saidBy } from './said'
import { saidReadings } from './said-readings'
import { lengthOf, standingOf } from './standing-order'

/*
 * The oracle says what is found and in which order by looking at the texts of every document, one at a time
 * and without any index. It shares with the index how a query and a text are read, and nothing else.
 */

const titleWords =
  'acute chronic pneumonia kidney kidneys disease fracture right left unspecified type 2 diabetes mellitus with without complications (primary) hypertension nos'
const termWords = 'attack heart renal bronchial Diabetes, diabetic lung a b ulcer'
const codes = fc.stringMatching(/^[A-C][0-2][0-2A]([0-2]([0-2X][0-2X][A-D])?)?$/)
const textOf = (words: string) =>
  fc.array(fc.constantFrom(...words.split(' ')), { minLength: 1, maxLength: 7 })
const documents = fc.uniqueArray(
  fc.record({
    code: codes,
    title: textOf(titleWords).map((words) => words.join(' ')),
    billable: fc.boolean(),
    terms: fc.array(
      textOf(`${termWords} kidney fracture`).map((words) => words.join(' ')),
      { maxLength: 3 },
    ),
  }),
  { selector: ({ code }) => code, maxLength: 40 },
)
const asked = fc.oneof(
  fc
    .array(
      fc
        .tuple(
          fc.constantFrom(...`${titleWords} ${termWords} ckd htn t2dm a12 b0`.split(' ')),
          fc.nat(9),
        )
        .map(([word, cut]) => word.slice(0, 1 + cut)),
      { minLength: 1, maxLength: 4 },
    )
    .map((words) => words.join(' ')),
  codes,
  fc.string({ maxLength: 12 }),
)
const someCodes = fc.uniqueArray(codes, { maxLength: 4 }).map((list) => new Set(list))

describe('the index beside an oracle that looks at every document', () => {
  it('finds the same codes in the same order', () => {
    fc.assert(
      fc.property(
        documents,
        asked,
        fc.record({ favourites: someCodes, recents: someCodes }),
        (all, query, personal) => {
          const expected = oracle(all, query, personal)
          // Nothing found lets the index mend what may be misspelt.
          fc.pre(expected.length > 0)
          for (const index of bothWays(all)) {
            const found = index.search(query, 100, personal)
            expect(found.map(({ code }) => code)).toEqual(expected)
            const few = index.search(query, 3, personal)
            expect(few.map(({ code }) => code)).toEqual(expected.slice(0, 3))
          }
        },
      ),
      { numRuns: 150 },
    )
  })

  it('answers for each of many releases as if there were no other', () => {
    const query = fc.oneof(asked, codes)
    fc.assert(
      fc.property(documents, documents, query, (newer, older, text) => {
        // A code with the same title has the same terms, which the newer release gives to both.
        const bare = (all: readonly SearchDocument[]) => all.map((one) => ({ ...one, terms: [] }))
        const releases = [bare(newer), bare(older)]
        const codesOf = (index: CodeIndex | undefined) =>
          index?.search(text, 100).map(({ code }) => code)
        const none = { favourites: new Set<string>(), recents: new Set<string>() }
        for (const broadFrom of [0, Infinity]) {
          for (const [place, index] of indexesOf(releases, broadFrom).entries()) {
            const expected = oracle(releases[place] ?? [], text, none)
            fc.pre(expected.length > 0)
            expect(codesOf(index)).toEqual(expected)
          }
        }
      }),
      { numRuns: 100 },
    )
  })

  it('takes a release by what it changes as if it were given whole', () => {
    fc.assert(
      fc.property(documents, documents, fc.uniqueArray(codes), (newer, more, gone) => {
        const removed = gone.filter((code) => newer.some((one) => one.code === code))
        const changed = more.filter(({ code }) => !removed.includes(code))
        const touched = new Set([...removed, ...changed.map(({ code }) => code)])
        const whole = [...newer.filter(({ code }) => !touched.has(code)), ...changed]
        const [one, other] = [new ReleaseMerger(), new ReleaseMerger()]
        one.add(newer)
        one.addChanged(0, { changed, removed })
        other.add(newer)
        other.add(whole)
        expect(one.documents()).toEqual(other.documents())
      }),
    )
  })

  it('refuses more releases than it has bits for', () => {
    const merger = new ReleaseMerger()
    for (let release = 0; release < mostReleases; release += 1) merger.add([])
    expect(() => merger.add([])).toThrow('31 releases')
  })

  it('never throws and never answers more than asked for', () => {
    fc.assert(
      fc.property(documents, fc.string({ unit: 'binary', maxLength: 60 }), (all, query) => {
        expect(indexOf(all).search(query, 5).length).toBeLessThanOrEqual(5)
      }),
    )
  })
})

function indexesOf(
  releases: readonly (readonly SearchDocument[])[],
  broadFrom = 0,
): readonly CodeIndex[] {
  const merger = new ReleaseMerger()
  for (const release of releases) merger.add(release)
  const packing = packDocuments(merger.documents())
  for (;;) {
    const step = packing.next()
    if (step.done) return openIndexes(step.value, releases.length, { broadFrom })
  }
}

function indexOf(all: readonly SearchDocument[]): CodeIndex {
  return indexesOf([all])[0] ?? { search: () => [] }
}

/** By lists of documents, as what few answer is found, and by sets of them, as what many do. */
function bothWays(all: readonly SearchDocument[]): readonly CodeIndex[] {
  return [0, Infinity].flatMap((broadFrom) => indexesOf([all], broadFrom))
}

function oracle(all: readonly SearchDocument[], query: string, personal: PersonalCodes): string[] {
  const { codePrefix, terms } = readQuery(query)
  const below = all.filter(({ code }) => codePrefix !== undefined && code.startsWith(codePrefix))
  if (below.length > 0) return inOrder(below, (one) => codeRank(one, codePrefix, personal))
  const found =
    terms.length === 0 ? [] : all.filter((one) => levels(one, terms).every((n) => n > 0))
  return inOrder(found, (one) => wordRank(one, terms, personal))
}

/** The smaller tuple first. */
function inOrder(
  found: readonly SearchDocument[],
  rankOf: (document: SearchDocument) => readonly (number | string)[],
): string[] {
  return found
    .map((document) => ({ code: document.code, rank: rankOf(document) }))
    .sort((a, b) => {
      const place = a.rank.findIndex((value, index) => value !== b.rank[index])
      return (a.rank[place] ?? 0) < (b.rank[place] ?? 0) ? -1 : 1
    })
    .map(({ code }) => code)
}

function codeRank(
  { code, billable }: SearchDocument,
  prefix: string | undefined,
  personal: PersonalCodes,
): (number | string)[] {
  const own = billable && (personal.favourites.has(code) || personal.recents.has(code))
  const favourite = own && personal.favourites.has(code)
  return [code === prefix ? 0 : 1, billable ? 0 : 1, own ? 0 : 1, favourite ? 0 : 1, code]
}

function wordRank(
  document: SearchDocument,
  terms: readonly QueryTerm[],
  personal: PersonalCodes,
): (number | string)[] {
  const { code, billable } = document
  const reached = levels(document, terms)
  const count = (isGood: (level: number) => boolean) => -reached.filter(isGood).length
  const own = (set: ReadonlySet<string>, worth: number) => (billable && set.has(code) ? -worth : 0)
  return [
    billable ? 0 : 1,
    -saidRank(document, terms),
    count((level) => level >= 3),
    own(personal.favourites, 2) + own(personal.recents, 1),
    count((level) => level % 2 === 0),
    standingOf(document),
    lengthOf(document),
    code,
  ]
}

function saidRank({ title, terms: entries }: SearchDocument, terms: readonly QueryTerm[]): number {
  const says = (texts: readonly string[], words: readonly string[]) =>
    texts.flatMap(setsOf).includes([...new Set(words)].sort().join(' '))
  const ranks = saidReadings(terms).map(({ words, likeliest }) => {
    if (says([title], words)) return likeliest ? 3 : 2
    return says(entries, words) ? 1 : 0
  })
  return Math.max(...ranks)
}

function setsOf(text: string): string[] {
  const known = new Map<string, { readonly word: string }>()
  const read = (part: string) =>
    tokensOf(part).map((word) => {
      const one = known.get(word) ?? { word }
      known.set(word, one)
      return one
    })
  return saidBy(text, read).map((set) =>
    set
      .map(({ word }) => word)
      .sort()
      .join(' '),
  )
}

function levels(document: SearchDocument, terms: readonly QueryTerm[]): number[] {
  return terms.map(({ written, readings, codePrefix }) => {
    if (codePrefix !== undefined && document.code.startsWith(codePrefix)) return 4
    const read = readings.map((words) =>
      words.map((word) => ({ typed: word, word, mayBegin: word.length > 1 })),
    )
    return Math.max(
      ...[written, ...read].map((words) =>
        Math.min(...words.map((word) => levelOf(document, word))),
      ),
    )
  })
}

/** 4 the whole word in the title, 3 a beginning there, 2 and 1 the same in the other terms, 0 nowhere. */
function levelOf({ title, terms }: SearchDocument, { typed, word, mayBegin }: QueryWord): number {
  const found = (tokens: readonly string[]) => {
    if (tokens.includes(word)) return 2
    return mayBegin && tokens.some((token) => token.startsWith(typed)) ? 1 : 0
  }
  const inTitle = found(tokensOf(title))
  return inTitle > 0 ? inTitle + 2 : found(terms.flatMap(tokensOf))
}
