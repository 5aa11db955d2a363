import type { AssessRiskInput } from '../../contract/risk'

interface ChartedPatient {
  readonly sex: string
  readonly age: number | null
}

/** What the edits of age and sex look at, as far as the chart knows it. */
export function riskPatientOf({ sex, age }: ChartedPatient): AssessRiskInput['patient'] {
  return {
    ...(sex === 'male' || sex === 'female' ? { sex } : {}),
    ...(age === null ? {} : { ageYears: age }),
  }
}
