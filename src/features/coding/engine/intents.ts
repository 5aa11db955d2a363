import { among } from './code-ranges'

const drugs = among('T36-T50')
const toxicSubstances = among('T51-T65')

/**
 * The character that tells poisoning (1 to 4), adverse effect (5) and underdosing (6) apart: the sixth, or the
 * fifth where the drug takes no fifth and the sixth is a placeholder (T36.91XA).
 */
function intentOf(code: string): string {
  return (code[5] === 'X' ? code[4] : code[5]) ?? ''
}

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
