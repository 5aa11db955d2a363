import { among } from '../code-ranges'
import { firstListedOnly } from '../curated/first-listed-only'
import { rowsOf } from '../rows'
import { allSettings, type Rule } from '../rule'
import { putFirst } from '../sequence'

const screenings = among('Z11-Z13')

/** Where the encounter is for a screening, the screening is first-listed and what it found is second. */
export const seq41: Rule = {
  id: 'SEQ-41',
  group: 'SEQ',
  severity: 'ERROR',
  settings: allSettings,
  title:
    'At an encounter for a screening the screening (Z11-Z13) stands first and the finding second',
  citation: 'ICD-10-CM Official Guidelines I.C.21.c.5',
  concerns: screenings,
  check: (facts) => {
    const { principal, encounter } = facts
    if (!principal || screenings(principal.code) || firstListedOnly.items(principal.code)) return []
    if (!/\bscreening\b/i.test(encounter.reason)) return []
    const rows = rowsOf(facts, screenings)
    return rows.slice(0, 1).map((screening) => {
      const text = `Put ${screening.shown} first and ${principal.shown} after it as the finding.`
      return {
        row: screening.row,
        withRows: [principal.row],
        message: `The encounter is for a screening, and ${principal.shown} stands before ${screening.shown}.`,
        fix: rows.length === 1 ? { text, change: putFirst(screening, facts) } : { text },
      }
    })
  },
}
