import type { ReleaseView } from '@/features/code-sets/contract/release-view'
import { among } from './code-ranges'
import { untitledSepsis } from './curated/systemic-infections'
import { perCode } from './per-release'

const titledSepsis = /\bsepsis\b/i
const neverTheInfection = among('R65', 'Z00-Z99')

/** A code for the systemic infection behind severe sepsis. */
export const isSystemicInfection = perCode((code: string, release: ReleaseView): boolean => {
  if (neverTheInfection(code)) return false
  return untitledSepsis.items(code) || titledSepsis.test(release.find(code)?.title ?? '')
})
