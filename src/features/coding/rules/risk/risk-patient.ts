import type { HccEdit } from '@/features/code-sets/contract/reference-sets'

/** Whom age and sex edits look at; what is not known is left out, and its edits then say nothing. */
export interface RiskPatient {
  readonly sex?: 'male' | 'female' | undefined
  /** Completed years. */
  readonly ageYears?: number | undefined
}

/** Whether an edit is of this patient. */
export function isEditOf({ fromAge, toAge, sex }: HccEdit, patient: RiskPatient): boolean {
  const { ageYears } = patient
  if (sex !== undefined && sex !== patient.sex) return false
  if (fromAge === undefined && toAge === undefined) return true
  if (ageYears === undefined) return false
  return ageYears >= (fromAge ?? 0) && ageYears <= (toAge ?? ageYears)
}
