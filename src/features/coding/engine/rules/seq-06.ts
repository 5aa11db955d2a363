import { acceptableWithSecondary } from '../curated/principal-exceptions'
import { inpatientOnly, type Rule } from '../rule'

/** Other specified aftercare is a principal diagnosis only beside a secondary one. */
export const seq06: Rule = {
  id: 'SEQ-06',
  group: 'SEQ',
  severity: 'ERROR',
  settings: inpatientOnly,
  title: 'Other specified aftercare is principal only where a secondary diagnosis is on the record',
  citation: 'MCE edits 9 and 10',
  concerns: acceptableWithSecondary.items,
  check: ({ principal, diagnoses, entered }) => {
    if (!principal || !acceptableWithSecondary.items(principal.code)) return []
    if (diagnoses.length > 1 || entered.length > 1) return []
    return [
      {
        row: principal.row,
        message: `${principal.shown} is accepted as a principal diagnosis only with a secondary diagnosis.`,
        fix: { text: 'Add the condition that the aftercare is for.' },
      },
    ]
  },
}
