import { among } from '../code-ranges'
import { mayComeFirst } from '../may-come-first'
import { allSettings, type Rule } from '../rule'
import { putFirst } from '../sequence'
import { isSystemicInfection } from '../systemic-infections'
import { quoteFirstNote } from '../quote-note'

const severeSepsis = among('R65.2')

/** Severe sepsis is never the principal or first-listed diagnosis. */
export const seq07: Rule = {
  id: 'SEQ-07',
  group: 'SEQ',
  severity: 'ERROR',
  settings: allSettings,
  title: 'Severe sepsis (R65.2-) is never principal or first-listed',
  citation: 'ICD-10-CM Official Guidelines I.C.1.d.2 and I.C.1.d.3; MCE edit 9',
  concerns: severeSepsis,
  covers: ['SEQ-03', 'SEQ-05', 'SEQ-08'],
  check: (facts) => {
    const { principal, diagnoses, release } = facts
    if (!principal || !severeSepsis(principal.code)) return []
    const [infection, ...others] = diagnoses.filter(
      (row) => isSystemicInfection(row, release) && mayComeFirst(row, release),
    )
    const fix = infection
      ? { text: `Put the systemic infection first: ${infection.shown}.` }
      : { text: 'Add the code for the systemic infection and put it first.' }
    return [
      {
        row: principal.row,
        message: `${principal.shown} cannot come first: severe sepsis follows the infection that caused it.`,
        fix:
          infection && others.length === 0 ? { ...fix, change: putFirst(infection, facts) } : fix,
        ...quoteFirstNote(principal.code, 'codeFirst', release),
      },
    ]
  },
}
