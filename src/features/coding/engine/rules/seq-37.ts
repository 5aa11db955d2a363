import { integralSymptoms } from '../curated/integral-symptoms'
import { allSettings, type Rule } from '../rule'
import { putBefore } from '../sequence'

const symptoms = /^R/

/** A symptom does not come first where the disease that explains it is on the record. */
export const seq37: Rule = {
  id: 'SEQ-37',
  group: 'SEQ',
  severity: 'WARN',
  settings: allSettings,
  title: 'A symptom (chapter 18) does not come first where a related definitive diagnosis is coded',
  citation: 'ICD-10-CM Official Guidelines II.A; I.B.4; I.B.5',
  concernsPrincipal: (code) => symptoms.test(code),
  besides: (code) => integralSymptoms.items.some(({ disease }) => disease(code)),
  check: (facts) => {
    const { principal } = facts
    if (!principal || !symptoms.test(principal.code)) return []
    const disease = facts.diagnoses.find((one) =>
      integralSymptoms.items.some(
        (pair) => pair.disease(one.code) && pair.symptoms(principal.code),
      ),
    )
    if (!disease) return []
    return [
      {
        row: principal.row,
        withRows: [disease.row],
        message: `${principal.shown} is a symptom and stands first, although ${disease.shown} explains it.`,
        fix: {
          text: `Put ${disease.shown} first; ${principal.shown} is coded only if it is not a routine part of it.`,
          change: putBefore(disease, principal, facts),
        },
      },
    ]
  },
}
