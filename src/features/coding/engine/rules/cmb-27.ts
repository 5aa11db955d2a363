import { among } from '../code-ranges'
import { quoteNaming } from '../notes-naming'
import { hasCode, rowsOf } from '../rows'
import { allSettings, type Rule } from '../rule'

const crisis = among('I16')
/** Chapter 15 has hypertension codes of its own. */
const hypertensiveDisease = among('I10-I13', 'I15', 'I1A', 'O10-O16')

/** A hypertensive crisis is reported with the hypertension that it is a crisis of. */
export const cmb27: Rule = {
  id: 'CMB-27',
  group: 'CMB',
  severity: 'ERROR',
  settings: allSettings,
  title: 'A hypertensive crisis (I16.-) is reported with the hypertensive disease as well',
  citation: 'ICD-10-CM Official Guidelines I.C.9.a.10; code also at I16',
  concerns: crisis,
  check: (facts) => {
    if (hasCode(facts, hypertensiveDisease)) return []
    return rowsOf(facts, crisis).map(({ row, shown, code }) => ({
      row,
      message: `${shown} stands without the hypertensive disease.`,
      fix: {
        text: 'Add the code for the hypertension: I10, or the code of I11 to I13, I15 or I1A that is documented.',
      },
      ...quoteNaming([code, 'codeAlso', 'I10'], facts.release),
    }))
  },
}
