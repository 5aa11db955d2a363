import { complexities, type Complexity, type Rating } from './complexity'

/** What the management of the patient put at risk, with the level that it reaches. */
export const riskComplexity = {
  minimal: 'straightforward',
  low: 'low',
  prescriptionDrugs: 'moderate',
  minorSurgeryWithRiskFactors: 'moderate',
  electiveMajorSurgery: 'moderate',
  limitedBySocialDeterminants: 'moderate',
  toxicityMonitoring: 'high',
  electiveMajorSurgeryWithRiskFactors: 'high',
  emergencyMajorSurgery: 'high',
  hospitalisation: 'high',
  deEscalation: 'high',
  parenteralControlledSubstances: 'high',
} as const satisfies Record<string, Complexity>
export type RiskKind = keyof typeof riskComplexity

/** In words. Source: AMA CPT E/M guidelines 2023, MDM table. */
export const riskWords: Readonly<Record<RiskKind, string>> = {
  minimal: 'minimal risk',
  low: 'low risk',
  prescriptionDrugs: 'prescription drug management',
  minorSurgeryWithRiskFactors: 'minor surgery with risk factors',
  electiveMajorSurgery: 'elective major surgery without risk factors',
  limitedBySocialDeterminants: 'treatment limited by social determinants of health',
  toxicityMonitoring: 'drug therapy with intensive monitoring for toxicity',
  electiveMajorSurgeryWithRiskFactors: 'elective major surgery with risk factors',
  emergencyMajorSurgery: 'emergency major surgery',
  hospitalisation: 'hospitalisation or escalation of hospital care',
  deEscalation: 'a decision not to resuscitate or to de-escalate care',
  parenteralControlledSubstances: 'parenteral controlled substances',
}

/** Rates the risk of complications of management: the gravest of what applies. */
export function rateRisk(kinds: readonly RiskKind[]): Rating {
  for (const complexity of [...complexities].reverse()) {
    const kind = kinds.find((one) => riskComplexity[one] === complexity)
    if (kind) return { complexity, reason: riskWords[kind] }
  }
  return { complexity: 'straightforward', reason: riskWords.minimal }
}
