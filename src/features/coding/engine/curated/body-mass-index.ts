import { among } from '../code-ranges'
import type { Curated } from '../curated'

export interface AgesOfIndex {
  readonly codes: (code: string) => boolean
  readonly named: string
  readonly from: number
  readonly to: number
}

/** The years of age that the body mass index codes are for. */
export const agesOfBodyMassIndex: Curated<readonly AgesOfIndex[]> = {
  source: 'ICD-10-CM note at Z68',
  items: [
    { codes: among('Z68.1-Z68.4'), named: 'adult', from: 20, to: 124 },
    { codes: among('Z68.5'), named: 'pediatric', from: 2, to: 19 },
  ],
}

/** Conditions with which the provider makes a body mass index reportable. */
export const weightConditions: Curated<(code: string) => boolean> = {
  source:
    'ICD-10-CM Official Guidelines I.B.14 and I.C.21.c.3, an associated reportable diagnosis such as obesity; Coding Clinic 2018 Q4 p. 77',
  items: among(
    'E40-E46',
    'E64.0',
    'E66',
    'E88.A',
    'E88.82',
    'F50',
    'O25',
    'O26.0-O26.1',
    'O99.21',
    'O99.84',
    'R62.5',
    'R62.7',
    'R63.0',
    'R63.3-R63.6',
    'R64',
  ),
}
