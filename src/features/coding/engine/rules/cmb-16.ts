import { among } from '../code-ranges'
import { rowNumbers, rowsOf, shownList } from '../rows'
import { allSettings, type Rule } from '../rule'

const emphysema = among('J43')
const copd = among('J44')

/** Emphysema is a form of COPD, so that as a rule its code alone reports both. */
export const cmb16: Rule = {
  id: 'CMB-16',
  group: 'CMB',
  severity: 'WARN',
  settings: allSettings,
  title: 'Emphysema with COPD is as a rule reported by J43 alone',
  citation:
    'Coding Clinic 2017 Q4 p. 97 and 2019 Q1 p. 34-36; Excludes2 between J43 and J44 since FY2024',
  concerns: emphysema,
  check: (facts) => {
    const emphysemas = rowsOf(facts, emphysema)
    if (emphysemas.length === 0) return []
    return rowsOf(facts, copd).map(({ row, shown }) => ({
      row,
      withRows: rowNumbers(emphysemas),
      message: `${shown} stands beside ${shownList(emphysemas)}, and emphysema is a form of COPD.`,
      fix: {
        text: `Keep ${shown} only where it says more than ${shownList(emphysemas)}, such as an infection or chronic bronchitis; else remove it.`,
      },
    }))
  },
}
