import MiniSearch, { type Query, type SearchResult } from 'minisearch'
import type { CodeEntry } from '../contract/release-view'
import type { CodeIndex, IndexHit } from '../rules/search/code-index'
import { readQuery, type CodeQuery, type QueryTerm } from '../rules/search/read-query'
import { titleWeight } from '../rules/search/title-weight'
import { tokensOf } from '../rules/search/tokens-of'

interface IndexedCode {
  readonly id: string
  readonly code: string
  readonly title: string
  readonly billable: boolean
}

type TextIndex = MiniSearch<IndexedCode>

/** A ranked index over the codes among `entries`, which stand in official order. */
export function buildCodeIndex(entries: readonly CodeEntry[]): CodeIndex {
  const codes = entries.filter(({ kind }) => kind === 'code').map(indexed)
  const text: TextIndex = new MiniSearch({
    fields: ['title', 'code'],
    storeFields: ['code', 'title', 'billable'],
    tokenize: tokensOf,
    processTerm: (term) => term,
  })
  text.addAll(codes)
  return {
    search: (query, limit) => {
      const read = readQuery(query)
      const byCode = findByPrefix(codes, read.codePrefix)
      return (byCode.length > 0 ? byCode : findByText(text, read)).slice(0, limit)
    },
  }
}

function indexed({ code, title, billable }: CodeEntry): IndexedCode {
  return { id: code, code, title, billable }
}

/** The code itself, then the billable ones below it, then the headers. */
function findByPrefix(codes: readonly IndexedCode[], prefix: string | undefined): IndexHit[] {
  if (prefix === undefined) return []
  const found = codes.filter(({ code }) => code.startsWith(prefix))
  const rank = ({ code, billable }: IndexedCode) => (code === prefix ? 0 : billable ? 1 : 2)
  return found
    .sort((a, b) => rank(a) - rank(b))
    .map(({ code }) => ({ code, matched: 'code', words: [] }))
}

function findByText(text: TextIndex, { terms }: CodeQuery): IndexHit[] {
  if (terms.length === 0) return []
  const query: Query = { combineWith: 'AND', queries: terms.map(queryOf) }
  const exact = text.search(query, { prefix: isPrefix })
  const found = exact.length > 0 ? exact : text.search(query, { prefix: isPrefix, fuzzy })
  return rank(found).map((result) => hitOf(result, terms))
}

function queryOf({ written, readings }: QueryTerm): Query {
  if (readings.length === 0) return allOf(written)
  const read = readings.map((words) => ({ ...allOf(words), boost: { title: readingBoost } }))
  return { combineWith: 'OR', queries: [...read, allOf(written)] }
}

function allOf(words: readonly string[]) {
  return { combineWith: 'AND' as const, queries: [...words] }
}

// An abbreviation is meant as such far more often than as the beginning of a word (mi, pe, ms).
const readingBoost = 3

function isPrefix(term: string): boolean {
  return term.length > 1
}

function fuzzy(term: string): number {
  return term.length > 4 ? 1 : 0
}

interface RankedCode {
  readonly code: string
  readonly billable: boolean
  readonly score: number
  readonly terms: readonly string[]
}

function rank(found: readonly SearchResult[]): RankedCode[] {
  return found.map(rankedCode).sort(byBillableThenScore)
}

function rankedCode(result: SearchResult): RankedCode {
  const { code, title, billable } = result as SearchResult & IndexedCode
  const score = result.score * titleWeight({ code, title }, result.terms)
  return { code, billable, score, terms: result.terms }
}

function byBillableThenScore(a: RankedCode, b: RankedCode): number {
  if (a.billable !== b.billable) return a.billable ? -1 : 1
  return b.score - a.score || (a.code < b.code ? -1 : 1)
}

function hitOf({ code, terms }: RankedCode, asked: readonly QueryTerm[]): IndexHit {
  const written = asked.flatMap((term) => term.written)
  const literal = written.every((word) => terms.some((term) => term.startsWith(word)))
  return { code, matched: literal ? 'title' : 'synonym', words: terms }
}
