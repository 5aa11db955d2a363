import type { CodeSystem } from '../contract/code-systems'

interface OwnedRelease {
  readonly system: CodeSystem
  /** The organization it is licensed to; null where nobody is named. */
  readonly licensedTo: string | null
}

/** Everybody sees what is public. CPT is licensed (ADR 7): a release of it that nobody is named for is nobody's. */
export function maySeeRelease(
  { system, licensedTo }: OwnedRelease,
  orgId: string | undefined,
): boolean {
  const isPublic = licensedTo === null && system !== 'CPT'
  return isPublic || (licensedTo !== null && licensedTo === orgId)
}
