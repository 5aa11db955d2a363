import { among } from '../code-ranges'
import type { Curated } from '../curated'

/** Lower urinary tract symptoms that N40.1 and N40.3 have reported beside them. */
export const prostateSymptoms: Curated<(code: string) => boolean> = {
  source: 'ICD-10-CM N40.1 and N40.3, use additional code for associated symptoms, when specified',
  items: among('N13.8', 'N39.4', 'R33.8', 'R35.0-R35.1', 'R39.11-R39.12', 'R39.14-R39.16'),
}
