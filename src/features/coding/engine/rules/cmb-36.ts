import { currentOrHistory } from '../curated/current-or-history'
import { quoteExcludes1 } from '../notes-naming'
import { rowsOf } from '../rows'
import { allSettings, type Rule } from '../rule'

/** A condition is current or past, not both. */
export const cmb36: Rule = {
  id: 'CMB-36',
  group: 'CMB',
  severity: 'ERROR',
  settings: allSettings,
  title: 'A history or status code never stands beside the current condition that it excludes',
  citation: `ICD-10-CM Official Guidelines I.A.12.a; ${currentOrHistory.source}`,
  concerns: (code) => currentOrHistory.items.some(({ status }) => status(code)),
  check: (facts) =>
    currentOrHistory.items.flatMap(({ status, current, reason }) => {
      const [present] = rowsOf(facts, current)
      if (!present) return []
      return rowsOf(facts, status).map(({ row, shown, code }) => ({
        row,
        withRows: [present.row],
        message: `${shown} contradicts ${present.shown}: ${reason}.`,
        fix: {
          text: `Remove ${shown}, unless it is ${present.shown} that is not documented.`,
          change: { kind: 'remove' as const, row },
        },
        overridable: true,
        ...quoteExcludes1(code, present.code, facts.release),
      }))
    }),
}
