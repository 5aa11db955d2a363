import { hypertension } from '../curated/hypertension'
import { rowNumbers, rowsOf, shownList } from '../rows'
import { allSettings, type Rule } from '../rule'

const { essential, heart, kidney, heartAndKidney } = hypertension.items

/** Hypertension that a code of I11 to I13 reports is not reported again as essential. */
export const cmb05: Rule = {
  id: 'CMB-05',
  group: 'CMB',
  severity: 'ERROR',
  settings: allSettings,
  title: 'I10 never stands beside I11, I12 or I13',
  citation: 'ICD-10-CM Official Guidelines I.C.9.a',
  concerns: (code) => heart(code) || kidney(code) || heartAndKidney(code),
  besides: essential,
  check: (facts, combined) => {
    if (combined.length === 0) return []
    return rowsOf(facts, essential).map(({ row, shown }) => ({
      row,
      withRows: rowNumbers(combined),
      message: `${shown} reports the hypertension again that ${shownList(combined)} includes.`,
      fix: { text: `Remove ${shown}.`, change: { kind: 'remove' as const, row } },
    }))
  },
}
