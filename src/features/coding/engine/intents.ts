import { intentOf } from '@/features/code-sets/contract/code-notes'
import { among } from './code-ranges'

const drugs = among('T36-T50')
const toxicSubstances = among('T51-T65')

/** T36 to T50 with fifth or sixth character 1 to 4. */
export function isPoisoning(code: string): boolean {
  return drugs(code) && /[1-4]/.test(intentOf(code))
}

/** T36 to T50 with fifth or sixth character 5. */
export function isAdverseEffect(code: string): boolean {
  return drugs(code) && intentOf(code) === '5'
}

/** T36 to T50 with fifth or sixth character 6. */
export function isUnderdosing(code: string): boolean {
  return drugs(code) && intentOf(code) === '6'
}

/** T51 to T65, with whatever intent. */
export function isToxicEffect(code: string): boolean {
  return toxicSubstances(code)
}
