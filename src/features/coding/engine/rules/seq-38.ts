import { among, seventhOf } from '../code-ranges'
import { aftercareOfInjuries } from '../curated/aftercare'
import { rowsOf } from '../rows'
import { allSettings, type Rule } from '../rule'

const injuries = among('S00-T34', 'T66-T78')

/** Aftercare of an injury is the injury with the 7th character of a subsequent encounter, not a Z code. */
export const seq38: Rule = {
  id: 'SEQ-38',
  group: 'SEQ',
  severity: 'ERROR',
  settings: allSettings,
  title:
    'Aftercare of an injury is coded as the injury with its 7th character, not as Z42-Z49 or Z51',
  citation: 'ICD-10-CM Official Guidelines I.C.21.c.7; I.C.19.a',
  concerns: aftercareOfInjuries.items,
  check: (facts) => {
    const [injury] = rowsOf(facts, injuries).filter(({ code }) => seventhOf(code) !== 'S')
    if (!injury) return []
    return rowsOf(facts, aftercareOfInjuries.items).map((aftercare) => ({
      row: aftercare.row,
      withRows: [injury.row],
      message: `${aftercare.shown} is aftercare, which an injury such as ${injury.shown} does not take.`,
      fix: {
        text: `Remove ${aftercare.shown}; ${injury.shown} says by its 7th character that care goes on.`,
        change: { kind: 'remove' as const, row: aftercare.row },
      },
    }))
  },
}
