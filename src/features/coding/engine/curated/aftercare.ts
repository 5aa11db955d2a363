import { among } from '../code-ranges'
import type { Curated } from '../curated'

const ofOtherDiseases = among('Z51.0', 'Z51.1', 'Z51.5', 'Z51.6', 'Z51.81', 'Z51.A', 'Z49')
const listed = among('Z42-Z49', 'Z51')

/** Aftercare that an injury has by its 7th character instead; therapies of other diseases are not aftercare of it. */
export const aftercareOfInjuries: Curated<(code: string) => boolean> = {
  source: 'ICD-10-CM Official Guidelines I.C.21.c.7; I.C.19.a',
  items: (code) => listed(code) && !ofOtherDiseases(code),
}
