import { acuteAndChronic } from '../curated/acute-and-chronic'
import { rowsOf } from '../rows'
import { allSettings, type Rule } from '../rule'
import { comesBefore, putBefore } from '../sequence'

/** Of the acute and the chronic form of one condition the acute stands first. */
export const seq16: Rule = {
  id: 'SEQ-16',
  group: 'SEQ',
  severity: 'WARN',
  settings: allSettings,
  title: 'The acute form of a condition stands before the chronic form',
  citation: 'ICD-10-CM Official Guidelines I.B.8',
  concerns: (code) => acuteAndChronic.items.some(({ chronic }) => chronic(code)),
  besides: (code) => acuteAndChronic.items.some(({ acute }) => acute(code)),
  check: (facts) =>
    acuteAndChronic.items.flatMap(({ condition, acute, chronic }) => {
      const [acuteRow] = rowsOf(facts, acute)
      const [chronicRow] = rowsOf(facts, chronic)
      if (!acuteRow || !chronicRow || comesBefore(acuteRow, chronicRow)) return []
      return [
        {
          row: chronicRow.row,
          withRows: [acuteRow.row],
          message: `${chronicRow.shown} stands before ${acuteRow.shown}: of acute and chronic ${condition} the acute comes first.`,
          fix: {
            text: `Put ${acuteRow.shown} before ${chronicRow.shown}.`,
            change: putBefore(acuteRow, chronicRow, facts),
          },
        },
      ]
    }),
}
