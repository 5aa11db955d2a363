import { among } from '../code-ranges'
import { hasCode, rowsOf } from '../rows'
import { allSettings, type Rule } from '../rule'

const subsequentInfarction = among('I22')
const initialInfarction = among('I21.0-I21.4', 'I21.9')

/** A subsequent infarction stands beside the type 1 or unspecified one that it follows. */
export const seq25: Rule = {
  id: 'SEQ-25',
  group: 'SEQ',
  severity: 'ERROR',
  settings: allSettings,
  title: 'A subsequent myocardial infarction (I22.-) stands beside the one that it follows (I21.-)',
  citation: 'ICD-10-CM Official Guidelines I.C.9.e.4',
  concerns: subsequentInfarction,
  check: (facts) =>
    hasCode(facts, initialInfarction)
      ? []
      : rowsOf(facts, subsequentInfarction).map(({ row, shown }) => ({
          row,
          message: `${shown} is a subsequent infarction, and no type 1 or unspecified infarction of the last four weeks is on the record.`,
          fix: {
            text: `Add the infarction that came first (I21.0- to I21.4, I21.9), or report this one as I21.-; a subsequent type 2 or other infarction is I21.A1 or I21.A9.`,
          },
        })),
}
