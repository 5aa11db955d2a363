import { among } from '../code-ranges'
import { rowsOf } from '../rows'
import { allSettings, type Rule } from '../rule'

const gestational = among('O24.4')
const longTermDrugs = among('Z79.4', 'Z79.84-Z79.85')

/** The code of gestational diabetes itself says how it is controlled. */
export const cmb28: Rule = {
  id: 'CMB-28',
  group: 'CMB',
  severity: 'ERROR',
  settings: allSettings,
  title: 'Gestational diabetes (O24.4-) never stands beside Z79.4, Z79.84 or Z79.85',
  citation: 'ICD-10-CM Official Guidelines I.C.15.i',
  concerns: gestational,
  check: (facts) => {
    const [diabetes] = rowsOf(facts, gestational)
    if (!diabetes) return []
    return rowsOf(facts, longTermDrugs).map(({ row, shown }) => ({
      row,
      withRows: [diabetes.row],
      message: `${shown} is not reported with gestational diabetes: ${diabetes.shown} says how it is controlled.`,
      fix: { text: `Remove ${shown}.`, change: { kind: 'remove' as const, row } },
    }))
  },
}
