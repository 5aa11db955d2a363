import { among } from '../code-ranges'
import type { Curated } from '../curated'

export interface PregnantDiabetes {
  readonly inPregnancy: (code: string) => boolean
  /** The codes that name its type and manifestations. */
  readonly type: (code: string) => boolean
  readonly typeShown: string
  /** Whether the record is incomplete without such a code. */
  readonly required: boolean
}

/** The diabetes codes that follow each code of pre-existing diabetes in pregnancy. */
export const diabetesInPregnancy: Curated<readonly PregnantDiabetes[]> = {
  source:
    'ICD-10-CM Official Guidelines I.C.15.g; use additional code at O24.0, O24.1, O24.3, O24.8',
  items: [
    pair('O24.0', ['E10'], true),
    pair('O24.1', ['E11'], true),
    pair('O24.3', ['E11'], false),
    pair('O24.8', ['E08', 'E09', 'E13'], true),
  ],
}

function pair(inPregnancy: string, types: readonly string[], required: boolean): PregnantDiabetes {
  return {
    inPregnancy: among(inPregnancy),
    type: among(...types),
    typeShown: types.map((one) => `${one}.-`).join(', '),
    required,
  }
}
