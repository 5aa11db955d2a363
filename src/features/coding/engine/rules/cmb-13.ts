import { diabetesCategory, isDiabetes, isUncomplicated } from '../diabetic-link'
import { rowNumbers, shownList } from '../rows'
import { allSettings, type Rule } from '../rule'

/** A diabetes code that says there are no complications does not stand beside one that names some. */
export const cmb13: Rule = {
  id: 'CMB-13',
  group: 'CMB',
  severity: 'ERROR',
  settings: allSettings,
  title: 'Diabetes without complications never stands beside a complication of the same diabetes',
  citation: 'ICD-10-CM Official Guidelines I.B.9 and I.C.4.a; code titles',
  concerns: isDiabetes,
  check: (facts, diabetes) => {
    if (diabetes.length < 2) return []
    return diabetes
      .filter(({ code }) => isUncomplicated(code, facts))
      .flatMap(({ row, shown, code }) => {
        const complications = diabetes.filter(
          (one) =>
            diabetesCategory(one.code) === diabetesCategory(code) &&
            !isUncomplicated(one.code, facts),
        )
        if (complications.length === 0) return []
        return [
          {
            row,
            withRows: rowNumbers(complications),
            message: `${shown} says that there are no complications, and ${shownList(complications)} names some.`,
            fix: { text: `Remove ${shown}.`, change: { kind: 'remove' as const, row } },
          },
        ]
      })
  },
}
