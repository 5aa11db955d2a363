import type { ReferenceSets } from '@/features/code-sets/contract/reference-sets'
import { elixhauserProfile, type ElixhauserProfile } from './elixhauser-profile'
import { hccProfile, type HccProfile } from './hcc-profile'
import type { RiskCode } from './risk-code'
import type { RiskPatient } from './risk-patient'
import { severityProfile, type SeverityProfile } from './severity-profile'

export interface RiskProfile {
  /** The newest model first; a set that no file was loaded for is not there. */
  readonly hcc: readonly HccProfile[]
  readonly elixhauser?: ElixhauserProfile
  readonly severity?: SeverityProfile
}

/** What the codes of a chart mean for risk adjustment and quality. Never part of a provider query. */
export function riskProfile(
  codes: readonly RiskCode[],
  sets: ReferenceSets,
  patient: RiskPatient = {},
): RiskProfile {
  const { hcc, elixhauser, severity } = sets
  return {
    hcc: [hcc.V28, hcc.V24].flatMap((set) => (set ? [hccProfile(codes, set, patient)] : [])),
    ...(elixhauser ? { elixhauser: elixhauserProfile(codes, elixhauser) } : {}),
    ...(severity ? { severity: severityProfile(codes, severity) } : {}),
  }
}
