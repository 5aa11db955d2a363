import { findSynonym } from './synonyms'
import { tokensOf } from './tokens-of'

/** One thing that must be found: as written, or in one of the readings of a synonym. */
export interface QueryTerm {
  /** The tokens as written; each is the beginning of a word. */
  readonly written: readonly string[]
  /** Each reading is a list of words that belong together. */
  readonly readings: readonly (readonly string[])[]
}

export interface CodeQuery {
  /** Undotted and upper case, when the whole query can be the beginning of a code. */
  readonly codePrefix?: string
  /** All of them must be found, in any order. */
  readonly terms: readonly QueryTerm[]
}

const codeBeginning = /^[A-Z](?:[0-9A][0-9A-Z]{0,5})?$/

/** What a person means by what they typed into the search for codes. */
export function readQuery(text: string): CodeQuery {
  const compact = text.trim().toUpperCase().replace('.', '')
  const codePrefix = codeBeginning.test(compact) ? compact : undefined
  return { ...(codePrefix === undefined ? {} : { codePrefix }), terms: termsOf(tokensOf(text)) }
}

function termsOf(tokens: readonly string[]): QueryTerm[] {
  const terms: QueryTerm[] = []
  for (let at = 0; at < tokens.length;) {
    const synonym = findSynonym(tokens, at)
    const length = synonym?.tokens.length ?? 1
    terms.push({ written: tokens.slice(at, at + length), readings: synonym?.readings ?? [] })
    at += length
  }
  return terms
}
