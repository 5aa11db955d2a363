import type { MatchKind } from '../../contract/search'

/** One code that answers a query. */
export interface IndexHit {
  /** Undotted. */
  readonly code: string
  readonly matched: MatchKind
  /** Beginnings of words of the title that answered, in lower case. */
  readonly words: readonly string[]
  /** The inclusion term or index entry that answered where the title alone did not. */
  readonly term?: string
}

/** Codes of one person, undotted, that come first among those that answer equally well. */
export interface PersonalCodes {
  readonly favourites: ReadonlySet<string>
  readonly recents: ReadonlySet<string>
}

/** A ranked index over the codes of one release, built once. */
export interface CodeIndex {
  /** Best first; empty for a query without letters or digits. Never throws. */
  search(query: string, limit: number, personal?: PersonalCodes): readonly IndexHit[]
}
