/** The text of every tracked file, by its path from the repository's root. */
export type RepositoryFiles = ReadonlyMap<string, string>

export interface Violation {
  readonly file: string
  /** 1 for the first line; absent where the whole file, or its absence, is the matter. */
  readonly line?: number
  readonly message: string
}

/** One of the fourteen promises of ARCHITECTURE.md, checked over the sources without running them. */
export interface Invariant {
  readonly id: number
  readonly title: string
  readonly check: (files: RepositoryFiles) => readonly Violation[]
}
