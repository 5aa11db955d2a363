import type { ReleaseSource } from './release-view'

/** What readiness says about the code sets; `state` is where the release in force came from. */
export interface CodeSetsHealth {
  readonly release: string | null
  readonly codes: number
  readonly state: ReleaseSource | 'missing'
}
