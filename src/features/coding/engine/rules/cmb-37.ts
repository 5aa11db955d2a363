import { among } from '../code-ranges'
import { quoteExcludes1 } from '../notes-naming'
import { rowsOf } from '../rows'
import { allSettings, type Rule } from '../rule'

const withFracture = among('M80')
const withoutFracture = among('M81')

/** Osteoporosis with a current fracture is not reported again as osteoporosis without one. */
export const cmb37: Rule = {
  id: 'CMB-37',
  group: 'CMB',
  severity: 'ERROR',
  settings: allSettings,
  title: 'Osteoporosis with a current pathological fracture is M80 and never M81 as well',
  citation: 'ICD-10-CM Official Guidelines I.C.13.d; Excludes1 at M81',
  concerns: withoutFracture,
  check: (facts) => {
    const [fracture] = rowsOf(facts, withFracture)
    if (!fracture) return []
    return rowsOf(facts, withoutFracture).map(({ row, shown, code }) => ({
      row,
      withRows: [fracture.row],
      message: `${shown} says that there is no current fracture, and ${fracture.shown} names one.`,
      fix: { text: `Remove ${shown}.`, change: { kind: 'remove' as const, row } },
      ...quoteExcludes1(code, fracture.code, facts.release),
    }))
  },
}
