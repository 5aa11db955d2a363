import { degreeOfBurn, isCurrentBurn } from '../burns'
import { rowsOf } from '../rows'
import { allSettings, type Rule } from '../rule'
import { comesBefore, putBefore } from '../sequence'

/** Of several burns the one of highest degree stands first. */
export const seq31: Rule = {
  id: 'SEQ-31',
  group: 'SEQ',
  severity: 'WARN',
  settings: allSettings,
  title: 'Of several burns the one of the highest degree stands first',
  citation: 'ICD-10-CM Official Guidelines I.C.19.d.1',
  concerns: isCurrentBurn,
  check: (facts) => {
    const burns = [...rowsOf(facts, isCurrentBurn)].sort((a, b) => (comesBefore(a, b) ? -1 : 1))
    const [first] = burns
    if (!first) return []
    const highest = burns.reduce((best, burn) =>
      degreeOfBurn(burn.code) > degreeOfBurn(best.code) ? burn : best,
    )
    if (degreeOfBurn(highest.code) === degreeOfBurn(first.code)) return []
    return [
      {
        row: first.row,
        withRows: [highest.row],
        message: `${first.shown} stands before ${highest.shown}, which is a burn of higher degree.`,
        fix: {
          text: `Put ${highest.shown} before ${first.shown}.`,
          change: putBefore(highest, first, facts),
        },
      },
    ]
  },
}
