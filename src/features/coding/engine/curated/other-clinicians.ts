import { among } from '../code-ranges'
import type { Curated } from '../curated'

/** What may be coded from the documentation of clinicians who are not the patient's provider. */
export const otherClinicians: Curated<(code: string) => boolean> = {
  source: 'ICD-10-CM Official Guidelines I.B.14',
  items: among('L89', 'L97', 'L98.4', 'R29.7', 'R40.2', 'Y90', 'Z28.3', 'Z55-Z65', 'Z68'),
}
