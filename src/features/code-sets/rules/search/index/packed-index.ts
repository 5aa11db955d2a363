import type { Lists } from './lists'

/**
 * The searchable words of one release in typed arrays. A document's number is its place in the standing
 * order, so that of two equal answers the smaller number comes first; a word's number is its place in the
 * alphabet, so that the words with one beginning are a range.
 */
export interface PackedIndex {
  readonly codes: readonly string[]
  /** The releases that each document stands in, one bit each. */
  readonly releases: Uint32Array
  /** Documents below this number are billable. */
  readonly billable: number
  /** Document numbers in the order of their codes. */
  readonly byCode: Uint32Array
  readonly words: readonly string[]
  /** Words of each title, and documents of each word in a title. */
  readonly titleWords: Lists
  readonly inTitles: Lists
  /** Terms of document `n`: from `termsFrom[n]` up to `termsFrom[n + 1]`. */
  readonly termsFrom: Uint32Array
  readonly terms: readonly string[]
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
