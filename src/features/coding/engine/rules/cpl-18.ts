import { otherClinicians } from '../curated/other-clinicians'
import type { DiagnosisFact } from '../facts'
import { allSettings, type Rule } from '../rule'

/** Every code rests on documentation of this encounter by somebody whose word counts. */
export const cpl18: Rule = {
  id: 'CPL-18',
  group: 'CPL',
  severity: 'ERROR',
  settings: allSettings,
  title:
    'Every diagnosis has evidence in this encounter from the provider or another accepted clinician',
  citation: 'ICD-10-CM Official Guidelines I.B.14, III and IV.J',
  check: ({ diagnoses, requireEvidence }) =>
    requireEvidence
      ? diagnoses
          .filter(({ evidence }) => requireEvidence === true || evidence !== undefined)
          .filter((one) => !isSupported(one))
          .map(({ row, shown, code, evidence = [] }) => ({
            row,
            message:
              evidence.length === 0
                ? `${shown} has no evidence in this encounter.`
                : `The evidence for ${shown} is from nobody whose word can be coded.`,
            fix: {
              text: otherClinicians.items(code)
                ? 'Quote the passage of the provider, or of the clinician who documented it, or remove the code.'
                : 'Quote the passage in which the provider documents it, query the provider, or remove the code.',
            },
          }))
      : [],
}

/** The result of a laboratory or image alone is for SET-04 to judge. */
function isSupported({ code, evidence = [] }: DiagnosisFact): boolean {
  return evidence.some(({ source }) => source !== 'nurse' || otherClinicians.items(code))
}
