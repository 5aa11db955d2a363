import { among } from '../code-ranges'
import type { Curated } from '../curated'

/**
 * What no poisoning or toxic effect brings about within an encounter: neoplasms, lasting diseases that were
 * there before, pregnancy, the newborn, malformations, injuries, circumstances.
 */
export const neverAnEffect: Curated<(code: string) => boolean> = {
  source:
    'ICD-10-CM Official Guidelines I.C.19.e.5.b and I.C.19.e.5.d speak of manifestations; chapters 2, 15 to 17 and 19 to 21, and chronic diseases by the titles of their categories',
  items: among(
    'C00-D49',
    'E08',
    'E10-E14',
    'E66',
    'E78',
    'I10-I1A',
    'I25',
    'J44-J45',
    'M00-M99',
    'N18',
    'O00-O9A',
    'P00-Q99',
    'S00-T88',
    'V00-Z99',
  ),
}
