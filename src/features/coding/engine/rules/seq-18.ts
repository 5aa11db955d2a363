import { among } from '../code-ranges'
import { firstListedOnly } from '../curated/first-listed-only'
import { allSettings, type Rule } from '../rule'
import { putFirst } from '../sequence'

const pregnancy = among('O00-O9A')

/**
 * A Z code of the first-listed-only list is not an additional code. Two of them stand on one record only when
 * encounters of one day are combined, which the guideline allows; chapter 15 has priority over all others.
 */
export const seq18: Rule = {
  id: 'SEQ-18',
  group: 'SEQ',
  severity: 'ERROR',
  settings: allSettings,
  title: 'A Z code that may only be principal or first-listed is not an additional code',
  citation: firstListedOnly.source,
  concerns: firstListedOnly.items,
  check: (facts, listed) => {
    const { principal } = facts
    if (!principal || firstListedOnly.items(principal.code) || pregnancy(principal.code)) return []
    return listed.map((one) => {
      const text = `Put ${one.shown} first, or remove it if the encounter was for ${principal.shown}.`
      return {
        row: one.row,
        message: `${one.shown} may only be ${principalName(facts.encounter.setting)}, and ${principal.shown} stands first.`,
        fix: listed.length === 1 ? { text, change: putFirst(one, facts) } : { text },
      }
    })
  },
}

function principalName(setting: string): string {
  return setting === 'inpatient' ? 'the principal diagnosis' : 'first-listed'
}
