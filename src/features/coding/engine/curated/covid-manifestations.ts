import { among } from '../code-ranges'
import type { Curated } from '../curated'

/** Respiratory manifestations that follow U07.1 by name. Respiratory failure is not here: it has I.C.10.b. */
export const covidManifestations: Curated<(code: string) => boolean> = {
  source: 'ICD-10-CM Official Guidelines I.C.1.g.1.c, acute respiratory manifestations of COVID-19',
  items: among('J12.82', 'J20.8', 'J22', 'J40', 'J80', 'J98.8'),
}
