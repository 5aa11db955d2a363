import { among } from '../code-ranges'
import type { Curated } from '../curated'

export interface AcuteAndChronic {
  readonly condition: string
  readonly acute: (code: string) => boolean
  readonly chronic: (code: string) => boolean
}

/**
 * Conditions whose acute and chronic form stand at the same indentation of the Index and have a code each. What
 * one code names both of (I50.23, J96.2-, K81.2, N18 with N17 by its own guideline) is not here.
 */
export const acuteAndChronic: Curated<readonly AcuteAndChronic[]> = {
  source:
    'ICD-10-CM Official Guidelines I.B.8; Alphabetic Index, subentries “acute” and “chronic” of each condition',
  items: [
    of('bronchitis', ['J20'], ['J41', 'J42']),
    of('cystitis', ['N30.0'], ['N30.1', 'N30.2']),
    of('deep vein thrombosis', ['I82.4', 'I82.6'], ['I82.5', 'I82.7']),
    of('gastritis', ['K29.0'], ['K29.3-K29.5']),
    of('gout', ['M10'], ['M1A']),
    of('hepatic failure', ['K72.0'], ['K72.1']),
    of('hepatitis B', ['B16'], ['B18.0', 'B18.1']),
    of('hepatitis C', ['B17.1'], ['B18.2']),
    of('iridocyclitis', ['H20.0'], ['H20.1']),
    of('laryngitis', ['J04.0', 'J04.2'], ['J37']),
    of('mastoiditis', ['H70.0'], ['H70.1']),
    of('nasopharyngitis', ['J00'], ['J31.1']),
    of('osteomyelitis', ['M86.0-M86.2'], ['M86.3-M86.6']),
    of('pancreatitis', ['K85'], ['K86.0', 'K86.1']),
    of('pelvic peritonitis', ['N73.0', 'N73.3'], ['N73.1', 'N73.4']),
    of('pericarditis', ['I30'], ['I31.0', 'I31.1']),
    of('pharyngitis', ['J02'], ['J31.2']),
    of('prostatitis', ['N41.0'], ['N41.1']),
    of('pulmonary embolism', ['I26'], ['I27.82']),
    of('pyelonephritis', ['N10'], ['N11']),
    of('respiratory failure', ['J96.0'], ['J96.1']),
    of('salpingitis and oophoritis', ['N70.0'], ['N70.1']),
    of('sinusitis', ['J01'], ['J32']),
    of('suppurative otitis media', ['H66.0'], ['H66.1-H66.3']),
    of('tonsillitis', ['J03'], ['J35.0']),
  ],
}

function of(
  condition: string,
  acute: readonly string[],
  chronic: readonly string[],
): AcuteAndChronic {
  return { condition, acute: among(...acute), chronic: among(...chronic) }
}
