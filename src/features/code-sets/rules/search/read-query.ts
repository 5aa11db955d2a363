import { findDiagnosisSynonym, type FindSynonym } from './synonyms'
import { singular, wordsOf } from './tokens-of'

/** A word of a query: it finds the words that begin as it was typed, and the word it is the plural of. */
export interface QueryWord {
  readonly typed: string
  readonly word: string
  /** Where it is a single letter or digit: whether longer words may answer. */
  readonly mayBegin: boolean
}

/** One thing that must be found: as written, or in one of the readings of a synonym. */
export interface QueryTerm {
  readonly written: readonly QueryWord[]
  /** Each reading is a list of words that belong together. */
  readonly readings: readonly (readonly string[])[]
  /** What codes may begin with instead, undotted and upper case. */
  readonly codePrefix?: string
}

export interface CodeQuery {
  /** Undotted and upper case, when the whole query can be the beginning of a code. */
  readonly codePrefix?: string
  /** All of them must be found, in any order. */
  readonly terms: readonly QueryTerm[]
}

/** ICD-10-CM by a letter and a digit (QA0 apart); ICD-10-PCS by anything that holds a digit. */
const codeBeginning = /^(?:[A-Z]|QA|[A-Z0-9]{0,6}[0-9][A-Z0-9]{0,6})$/
const dottedCode = /\b([a-z][0-9a][0-9a-z])\.([0-9a-z]{1,4})\b/gi
const codeAmongWords = /^[a-z][0-9][0-9a-z]{1,5}$/
/** More words than anybody types; the rest of a pasted text is not searched for. */
const mostWords = 16

/** What a person means by what they typed into the search for codes. */
export function readQuery(
  text: string,
  findSynonym: FindSynonym = findDiagnosisSynonym,
): CodeQuery {
  const compact = text.trim().toUpperCase().replace('.', '')
  const codePrefix = codeBeginning.test(compact) && compact.length <= 7 ? compact : undefined
  const terms = termsOf(queryWords(text), findSynonym)
  return { ...(codePrefix === undefined ? {} : { codePrefix }), terms }
}

function queryWords(text: string): QueryWord[] {
  const words = wordsOf(text.replace(dottedCode, '$1$2')).slice(0, mostWords)
  const last = words.length - 1
  return words
    .map((typed, place) => {
      const mayBegin = typed.length > 1 || (place === last && place > 0 && /[a-z]/.test(typed))
      return { typed, word: singular(typed), mayBegin, place }
    })
    .filter(({ typed, place }) => typed !== 'a' || place === last)
    .map(({ typed, word, mayBegin }) => ({ typed, word, mayBegin }))
}

function termsOf(words: readonly QueryWord[], findSynonym: FindSynonym): QueryTerm[] {
  const tokens = words.map(({ word }) => word)
  const terms: QueryTerm[] = []
  for (let start = 0; start < tokens.length;) {
    const synonym = findSynonym(tokens, start)
    const length = synonym?.tokens.length ?? 1
    const written = words.slice(start, start + length)
    terms.push({ written, readings: synonym?.readings ?? [], ...codePrefixOf(written) })
    start += length
  }
  return terms
}

function codePrefixOf([first, ...more]: readonly QueryWord[]): Pick<QueryTerm, 'codePrefix'> {
  if (!first || more.length > 0 || !codeAmongWords.test(first.typed)) return {}
  return { codePrefix: first.typed.toUpperCase() }
}
