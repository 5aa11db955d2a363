import { among } from '../code-ranges'
import type { Curated } from '../curated'

export interface IntegralSymptoms {
  readonly disease: (code: string) => boolean
  readonly symptoms: (code: string) => boolean
}

/**
 * Symptoms and signs that are a routine part of a disease. What the tabular list excludes beside the disease
 * anyway is left to the Excludes rules; what some patients only have is left out.
 */
export const integralSymptoms: Curated<readonly IntegralSymptoms[]> = {
  source:
    'ICD-10-CM Official Guidelines I.B.5; Coding Clinic 1998 Q2 p. 11 and 1995 Q3 p. 8; textbook presentation of each disease',
  items: [
    of(['A00-A09', 'K52'], ['R11', 'R19.7', 'R10.84', 'R10.9']),
    of(['A40-A41'], ['R50.81', 'R50.9']),
    of(['D50-D53', 'D55-D64'], ['R53.83']),
    of(['E10.65', 'E11.65', 'E13.65'], ['R35.8', 'R63.1']),
    of(['G00-G03'], ['R29.1', 'R50.9', 'R51']),
    of(['G40'], ['R56.9']),
    of(['G43-G44'], ['R51']),
    of(['G20'], ['R25.1']),
    of(['H81.1', 'H81.0'], ['R42']),
    of(['I20', 'I21', 'I22', 'I25.11'], ['R07.1-R07.9']),
    of(['I26'], ['R06.0', 'R07.1']),
    of(['I47-I49'], ['R00.0-R00.2']),
    of(['I50', 'I11.0', 'I13.0', 'I13.2'], ['R06.0', 'R60']),
    of(['I80-I82'], ['M79.6', 'R60.0']),
    of(['J00-J06', 'J30-J32'], ['R05', 'R07.0', 'R09.81', 'R09.82']),
    of(['J09-J11'], ['R05', 'R50.9', 'R51', 'M79.1']),
    of(['J12-J18', 'J20-J22'], ['R05', 'R06.0', 'R06.2', 'R07.1', 'R50.9']),
    of(['J40-J47'], ['R05', 'R06.0', 'R06.2']),
    of(['J90-J91', 'J93', 'J96'], ['R06.0']),
    of(['K20-K21'], ['R12']),
    of(['K25-K30'], ['R10.13', 'R11']),
    of(['K35-K38'], ['R10', 'R11', 'R50.9']),
    of(['K50-K51', 'K57'], ['R10', 'R19.7']),
    of(['K56'], ['R10', 'R11', 'R14']),
    of(['K80-K83', 'K85'], ['R10', 'R11']),
    of(['M05-M06', 'M10', 'M15-M19'], ['M25.5']),
    of(['M51', 'M48.0', 'M54.1', 'M54.3-M54.4'], ['M54.5', 'M54.9']),
    of(['N10-N12'], ['R10', 'R30.0', 'R50.9']),
    of(['N20-N23'], ['R10', 'R31']),
    of(['N30', 'N39.0', 'N34'], ['R30.0', 'R35.0', 'R39.15']),
    of(['U07.1'], ['R05', 'R06.0', 'R50.9', 'R43']),
  ],
}

function of(diseases: readonly string[], symptoms: readonly string[]): IntegralSymptoms {
  return { disease: among(...diseases), symptoms: among(...symptoms) }
}
