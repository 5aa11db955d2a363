/**
 * What readiness says about the code sets: the release in force, its codes, and how far they are loaded.
 * `starter`: the shipped set serves; `loading`: it serves until official files are in; `ready`: they serve.
 */
export interface CodeSetsHealth {
  readonly release: string | null
  readonly codes: number
  readonly state: 'starter' | 'loading' | 'ready' | 'missing'
  /** While loading: what is being done. */
  readonly step?: string
}
