import { among } from '../code-ranges'
import { obstetric } from '../curated/obstetric'
import { quoteExcludes1 } from '../notes-naming'
import { rowNumbers, rowsOf, shownList } from '../rows'
import { allSettings, type Rule } from '../rule'

const { chapter15 } = obstetric.items
const normalOrIncidental = among('Z33.1', 'Z34')

/** A pregnancy with a complication is neither supervised as normal nor incidental. */
export const cmb31: Rule = {
  id: 'CMB-31',
  group: 'CMB',
  severity: 'ERROR',
  settings: allSettings,
  title: 'Z34.- and Z33.1 never stand beside a code of chapter 15',
  citation: 'ICD-10-CM Official Guidelines I.C.15.b.1 and I.C.15.a.1',
  concerns: normalOrIncidental,
  check: (facts) => {
    const complications = rowsOf(facts, chapter15)
    const [first] = complications
    if (!first) return []
    return rowsOf(facts, normalOrIncidental).map(({ row, shown, code }) => ({
      row,
      withRows: rowNumbers(complications),
      message: `${shown} is not reported beside ${shownList(complications)} of chapter 15.`,
      fix: {
        text: `Remove ${shown}; or, if the pregnancy does not matter here, remove the codes of chapter 15.`,
        change: { kind: 'remove' as const, row },
      },
      ...quoteExcludes1(code, first.code, facts.release),
    }))
  },
}
