import { among } from '../code-ranges'
import { transplants } from '../curated/transplants'
import type { Facts } from '../facts'
import { quoteNote } from '../quote-note'
import { rowsOf } from '../rows'
import { allSettings, type Issue, type Rule } from '../rule'

/** A transplant with a complication is not reported again as a status. */
export const cmb25: Rule = {
  id: 'CMB-25',
  group: 'CMB',
  severity: 'ERROR',
  settings: allSettings,
  title: 'The status of a transplant never stands beside a complication of the same organ',
  citation: 'ICD-10-CM Official Guidelines I.C.21.c.3 and I.C.19.g.3; Excludes1 at Z94',
  concerns: among('Z94'),
  check: (facts) =>
    transplants.items.flatMap(({ status, complication }) => {
      const [complicated] = rowsOf(facts, complication)
      if (!complicated) return []
      return rowsOf(facts, status).map(({ row, shown, code }) => ({
        row,
        withRows: [complicated.row],
        message: `${shown} is not reported beside ${complicated.shown}, which says that the organ is a transplant.`,
        fix: { text: `Remove ${shown}.`, change: { kind: 'remove' as const, row } },
        ...officialWords(code, facts),
      }))
    }),
}

/** The note names no code, only the index. */
function officialWords(code: string, { release }: Facts): Pick<Issue, 'note'> {
  const note = release
    .applyingNotes(code)
    .find(({ kind, text }) => kind === 'excludes1' && text.includes('transplanted organ'))
  return note ? { note: quoteNote(note) } : {}
}
