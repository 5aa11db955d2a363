import { among } from '../code-ranges'
import { quoteFirstNote } from '../quote-note'
import { rowsOf } from '../rows'
import { allSettings, type Rule } from '../rule'
import { comesBefore, putBefore } from '../sequence'
import { isSystemicInfection } from '../systemic-infections'

const severeSepsis = among('R65.2')

/** Severe sepsis follows the code of the systemic infection that caused it. */
export const seq08: Rule = {
  id: 'SEQ-08',
  group: 'SEQ',
  severity: 'ERROR',
  settings: allSettings,
  title: 'A systemic infection stands before severe sepsis (R65.2-)',
  citation: 'ICD-10-CM Official Guidelines I.C.1.d.1.b and I.C.1.d.3',
  concerns: severeSepsis,
  covers: ['SEQ-03'],
  check: (facts) => {
    const { diagnoses, release } = facts
    const infections = diagnoses.filter((row) => isSystemicInfection(row, release))
    return rowsOf(facts, severeSepsis)
      .filter((severe) => !infections.some((infection) => comesBefore(infection, severe)))
      .map((severe) => {
        const [infection, ...others] = infections
        const text = infection
          ? `Put ${infection.shown} before ${severe.shown}.`
          : 'Add the code for the sepsis or systemic infection before it; a localized infection alone does not explain severe sepsis.'
        return {
          row: severe.row,
          ...(infection ? { withRows: [infection.row] } : {}),
          message: `No systemic infection stands before ${severe.shown}.`,
          fix:
            infection && others.length === 0
              ? { text, change: putBefore(infection, severe, facts) }
              : { text },
          ...quoteFirstNote(severe.code, 'codeFirst', release),
        }
      })
  },
}
