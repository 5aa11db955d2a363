import { among } from '../code-ranges'
import type { Curated } from '../curated'

/** Illnesses that as a rule are there because of HIV disease. */
export const hivRelated: Curated<(code: string) => boolean> = {
  source:
    'CDC, 1993 Revised Classification System for HIV Infection (MMWR 41 RR-17), AIDS indicator conditions; ICD-10-CM Official Guidelines FY2026 I.C.1.a.2.b',
  items: among(
    'A02.1',
    'A07.2',
    'A07.3',
    'A15-A19',
    'A31',
    'A81.2',
    'B25',
    'B37.1',
    'B37.81',
    'B38',
    'B39',
    'B45',
    'B58',
    'B59',
    'C46',
    'C53',
    'C83.3',
    'C83.7',
    'C85.8',
    'R64',
  ),
}
