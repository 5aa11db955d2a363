import { among } from '../code-ranges'
import type { Curated } from '../curated'

/** Systemic infections whose title does not say sepsis; what it says is found by the title. */
export const untitledSepsis: Curated<(code: string) => boolean> = {
  source:
    'ICD-10-CM Alphabetic Index, Sepsis: herpesviral B00.7, meningococcal A39.2-A39.4, melioidosis A24.1, plague A20.7; codes that R65.2 names in “code first”',
  items: among('A20.7', 'A24.1', 'A39.2-A39.4', 'B00.7', 'O75.3', 'T80.2', 'T81.4', 'T88.0'),
}

/** Infections of one site, beside which sepsis that was present on admission comes first. */
export const localizedInfections: Curated<(code: string) => boolean> = {
  source:
    'ICD-10-CM Official Guidelines I.C.1.d.4: a localized infection, such as pneumonia or cellulitis; infections of one organ by the titles of their categories',
  items: among(
    'A46',
    'G00-G06',
    'H70.0',
    'I33.0',
    'J01-J06',
    'J09.X1',
    'J10.0',
    'J11.0',
    'J12-J18',
    'J20-J22',
    'J36',
    'J39.0-J39.1',
    'J69.0',
    'J85-J86',
    'K35',
    'K57.0',
    'K57.2',
    'K57.4',
    'K57.8',
    'K61',
    'K63.0',
    'K65',
    'K75.0',
    'K81.0',
    'K83.0',
    'L00-L08',
    'M00',
    'M46.2-M46.5',
    'M72.6',
    'M86.0-M86.2',
    'N10',
    'N13.6',
    'N15.1',
    'N30.0',
    'N39.0',
    'N41.0',
    'N45',
    'N70-N73',
  ),
}
