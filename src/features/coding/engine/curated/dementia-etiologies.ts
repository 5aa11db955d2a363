import { among } from '../code-ranges'
import type { Curated } from '../curated'

/** Diseases of which the index takes a dementia to be a part. */
export const dementiaEtiologies: Curated<(code: string) => boolean> = {
  source:
    "ICD-10-CM Alphabetic Index, Dementia, in Alzheimer's, Creutzfeldt-Jakob, Huntington's, Parkinson's and Pick's disease, frontotemporal and Lewy body; code first at F02",
  items: among('A81.0', 'G10', 'G20', 'G30', 'G31.0', 'G31.83'),
}
