import type { Lists } from './lists'
import type { TextTable } from './text-table'

/**
 * The searchable words of releases in typed arrays, as they are stored. A document's number is its place in the standing
 * order, so that of two equal answers the smaller number comes first; a word's number is its place in the
 * alphabet, so that the words with one beginning are a range.
 */
export interface PackedIndex {
  readonly codes: TextTable
  /** The releases that each document stands in, one bit each. */
  readonly releases: Uint32Array
  /** Documents below this number are billable. */
  readonly billable: number
  /** Document numbers in the order of their codes. */
  readonly byCode: Uint32Array
  /** The place of each document in that order. */
  readonly codePlace: Uint32Array
  readonly words: TextTable
  /** Words of each title, and documents of each word in a title. */
  readonly titleWords: Lists
  readonly inTitles: Lists
  /** The other terms of each document, which many documents share. */
  readonly termsOf: Lists
  readonly terms: TextTable
  readonly termWords: Lists
  /** Documents of each word in a term. */
  readonly inTerms: Lists
  readonly said: SaidTable
}

/** Where a whole title or term stands by the hash of its set of words: sorted by `low`, then `high`. */
export interface SaidTable {
  readonly low: Uint32Array
  readonly high: Uint32Array
  /** Document number times two, plus one where it is a term that says it. */
  readonly place: Uint32Array
}
