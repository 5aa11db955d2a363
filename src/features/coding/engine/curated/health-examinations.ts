import { among } from '../code-ranges'
import type { Curated } from '../curated'

export interface HealthExamination {
  readonly codes: (code: string) => boolean
  /** The codes without and with abnormal findings; one code where there is no such difference. */
  readonly plain: string
  readonly abnormal: string
  readonly forAge: string
  /** Days of life, both included. */
  readonly days: readonly [number, number]
  /** Completed years, both included, for patients whose days are not known. */
  readonly years: readonly [number, number]
}

/** Routine examinations by age. */
export const healthExaminations: Curated<readonly HealthExamination[]> = {
  source:
    'ICD-10-CM Official Guidelines I.C.21.c.13; code titles and inclusion terms of Z00.0 and Z00.1',
  items: [
    {
      codes: among('Z00.110'),
      plain: 'Z00110',
      abnormal: 'Z00110',
      forAge: 'newborns under 8 days',
      days: [0, 7],
      years: [0, 0],
    },
    {
      codes: among('Z00.111'),
      plain: 'Z00111',
      abnormal: 'Z00111',
      forAge: 'newborns of 8 to 28 days',
      days: [8, 28],
      years: [0, 0],
    },
    {
      codes: among('Z00.12'),
      plain: 'Z00129',
      abnormal: 'Z00121',
      forAge: 'children over 28 days old and up to 17 years',
      days: [29, Infinity],
      years: [0, 17],
    },
    {
      codes: among('Z00.0'),
      plain: 'Z0000',
      abnormal: 'Z0001',
      forAge: 'adults',
      days: [29, Infinity],
      years: [18, Infinity],
    },
  ],
}
