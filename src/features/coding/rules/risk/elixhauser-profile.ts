import type { ElixhauserSet, ReferenceSource } from '@/features/code-sets/contract/reference-sets'
import { countsAsPresent, type RiskCode } from './risk-code'

export interface PresentMeasure {
  readonly id: string
  readonly title: string
  /** The secondary codes of the chart that make it, undotted. */
  readonly codes: readonly string[]
}

export interface ElixhauserProfile extends ReferenceSource {
  readonly measures: readonly PresentMeasure[]
}

/** A measure to those that it makes not count. Source: AHRQ, Elixhauser Comorbidity Software Refined, user guide. */
const outranks: Readonly<Record<string, readonly string[]>> = {
  CMR_CANCER_METS: ['CMR_CANCER_SOLID', 'CMR_CANCER_NSITU'],
  CMR_CANCER_SOLID: ['CMR_CANCER_NSITU'],
  CMR_DIAB_CX: ['CMR_DIAB_UNCX'],
  CMR_HTN_CX: ['CMR_HTN_UNCX'],
  CMR_LIVER_SEV: ['CMR_LIVER_MLD'],
  CMR_RENLFL_SEV: ['CMR_RENLFL_MOD'],
}

/** The Elixhauser comorbidities of a chart: secondary diagnoses only, by POA where the measure asks for it. */
export function elixhauserProfile(
  codes: readonly RiskCode[],
  { measures, measuresOf, source, year }: ElixhauserSet,
): ElixhauserProfile {
  const secondary = codes.filter(({ principal }) => !principal)
  const present = measures.flatMap(({ id, title, needsPresentOnAdmission }) => {
    const making = secondary.filter((one) =>
      (measuresOf.get(one.code) ?? []).some(
        (listed) =>
          belongsTo(listed, id) &&
          (!needsPresentOnAdmission || isSequela(listed) || countsAsPresent(one)),
      ),
    )
    return making.length === 0 ? [] : [{ id, title, codes: making.map(({ code }) => code) }]
  })
  const ruledOut = new Set(present.flatMap(({ id }) => outranks[id] ?? []))
  return { source, year, measures: present.filter(({ id }) => !ruledOut.has(id)) }
}

/** Cerebrovascular disease is listed in parts, `CMR_CBVD_POA` and `CMR_CBVD_SQLA`. */
function belongsTo(listed: string, id: string): boolean {
  return listed === id || (id === 'CMR_CBVD' && listed.startsWith('CMR_CBVD_'))
}

/** A sequela was there before the stay. */
function isSequela(listed: string): boolean {
  return listed.endsWith('_SQLA')
}
