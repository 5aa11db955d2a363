import type { MatchKind } from '../../contract/search'

/** One code that answers a query. */
export interface IndexHit {
  /** Undotted. */
  readonly code: string
  readonly matched: MatchKind
  /** Beginnings of words of the title that answered, in lower case. */
  readonly words: readonly string[]
}

/** A ranked index over the codes of one release, built once. */
export interface CodeIndex {
  /** Best first; empty for a query without letters or digits. Never throws. */
  search(query: string, limit: number): readonly IndexHit[]
}
