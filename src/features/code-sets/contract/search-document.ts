/** What the search knows of one code. Codes are undotted. */
export interface SearchDocument {
  readonly code: string
  readonly title: string
  readonly billable: boolean
  /** Other official words for it: inclusion terms, and entries of the alphabetic index with their path. */
  readonly terms: readonly string[]
}
