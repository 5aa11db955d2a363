import type {
  HacCategory,
  ReferenceSource,
  SeveritySet,
} from '@/features/code-sets/contract/reference-sets'
import type { RiskCode } from './risk-code'

export interface CodeSeverity {
  /** Undotted. */
  readonly code: string
  readonly level?: 'CC' | 'MCC'
  /** The level holds only for a patient discharged alive. */
  readonly onlyIfAlive?: true
  /** Hospital-acquired conditions that it may be, because it was not present on admission. */
  readonly hospitalAcquired: readonly HacCategory[]
}

export interface SeverityProfile extends ReferenceSource {
  /** Secondary diagnoses with a level or a hospital-acquired condition; exclusions by the principal are not applied. */
  readonly codes: readonly CodeSeverity[]
}

/** CC, MCC and hospital-acquired conditions among the secondary diagnoses of a stay. */
export function severityProfile(
  codes: readonly RiskCode[],
  { levels, onlyIfAlive, hac, source, year }: SeveritySet,
): SeverityProfile {
  const rated = codes
    .filter(({ principal }) => !principal)
    .map(({ code, poa }): CodeSeverity => {
      const level = levels.get(code)
      return {
        code,
        ...(level === undefined ? {} : { level }),
        ...(onlyIfAlive.has(code) ? { onlyIfAlive: true } : {}),
        hospitalAcquired: poa === 'N' || poa === 'U' ? (hac.get(code) ?? []) : [],
      }
    })
  return {
    source,
    year,
    codes: rated.filter(
      ({ level, hospitalAcquired }) => level !== undefined || hospitalAcquired.length > 0,
    ),
  }
}
