import { normaliseCode } from '@/features/code-sets/contract/normalise-code'
import type { ReferenceSets } from '@/features/code-sets/contract/reference-sets'
import { showCode } from '@/features/code-sets/contract/show-code'
import type { AssessRiskInput, RiskAssessment } from '../../contract/risk'
import type { RiskCode } from './risk-code'
import { riskProfile, type RiskProfile } from './risk-profile'

/**
 * The measures that the diagnoses make by the loaded sets. CC, MCC, hospital-acquired conditions and Elixhauser
 * comorbidities are defined on discharges: they are read of inpatient stays only.
 */
export function assessRisk(
  { diagnoses, inpatient, patient }: AssessRiskInput,
  { hcc, elixhauser, severity }: ReferenceSets,
): RiskAssessment {
  const sets: ReferenceSets = {
    hcc,
    ...(inpatient && elixhauser ? { elixhauser } : {}),
    ...(inpatient && severity ? { severity } : {}),
  }
  const profile = riskProfile(codesOf(diagnoses), sets, patient)
  return {
    ...shown(profile),
    notLoaded: [
      ...(profile.hcc.length === 0 ? (['hcc'] as const) : []),
      ...(inpatient && !elixhauser ? (['elixhauser'] as const) : []),
      ...(inpatient && !severity ? (['severity'] as const) : []),
    ],
  }
}

/** Without a mark the first diagnosis is the principal; a code entered twice counts once. */
function codesOf(diagnoses: AssessRiskInput['diagnoses']): RiskCode[] {
  const isMarked = diagnoses.some(({ principal }) => principal)
  const codes = new Map<string, RiskCode>()
  for (const [place, { code: entered, principal, poa }] of diagnoses.entries()) {
    const { code } = normaliseCode(entered)
    if (codes.has(code)) continue
    const isPrincipal = isMarked ? principal : place === 0
    codes.set(code, { code, principal: isPrincipal, ...(poa ? { poa } : {}) })
  }
  return [...codes.values()]
}

function shown({ hcc, elixhauser, severity }: RiskProfile): RiskProfile {
  const dotted = <Row extends { readonly codes: readonly string[] }>(row: Row): Row => ({
    ...row,
    codes: row.codes.map(showCode),
  })
  return {
    hcc: hcc.map((one) => ({
      ...one,
      categories: one.categories.map(dotted),
      edited: one.edited.map(dotted),
    })),
    ...(elixhauser
      ? { elixhauser: { ...elixhauser, measures: elixhauser.measures.map(dotted) } }
      : {}),
    ...(severity
      ? {
          severity: {
            ...severity,
            codes: severity.codes.map((one) => ({ ...one, code: showCode(one.code) })),
          },
        }
      : {}),
  }
}
