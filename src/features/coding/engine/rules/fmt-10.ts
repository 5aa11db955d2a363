import type { DiagnosisFact } from '../facts'
import { rowsByCode } from '../rows'
import { allSettings, type Issue, type Rule } from '../rule'

/** A code stands at most once on a record. */
export const fmt10: Rule = {
  id: 'FMT-10',
  group: 'FMT',
  severity: 'ERROR',
  settings: allSettings,
  title: 'A code is reported no more than once for an encounter',
  citation: 'ICD-10-CM Official Guidelines I.B.12; MCE edit 3',
  check: (facts) => {
    const rows = rowsByCode(facts)
    if (rows.size === facts.diagnoses.length) return []
    return facts.diagnoses.flatMap((one) => {
      const first = rows.get(one.code)
      return first && first !== one ? [issueOf(one, first)] : []
    })
  },
}

function issueOf({ row, shown }: DiagnosisFact, first: DiagnosisFact): Issue {
  return {
    row,
    message: `${shown} already stands in row ${first.row}.`,
    fix: {
      text: `Remove it from row ${row}; a condition on both sides has a bilateral code or one code for each side.`,
      change: { kind: 'remove', row },
    },
  }
}
