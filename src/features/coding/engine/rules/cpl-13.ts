import { among } from '../code-ranges'
import { hasCode } from '../rows'
import { allSettings, type Rule } from '../rule'

const injuries = among('S00-S99', 'T07', 'T14-T34', 'T66-T78')
const externalCause = among('V00-Y99')

/** An injury may have the codes for how it came about; they are voluntary unless mandated. */
export const cpl13: Rule = {
  id: 'CPL-13',
  group: 'CPL',
  severity: 'INFO',
  settings: allSettings,
  title: 'An injury may have an external-cause code',
  citation: 'ICD-10-CM Official Guidelines I.C.20, introduction; note at chapter 19',
  concerns: injuries,
  check: (facts, [injury]) => {
    if (!injury || hasCode(facts, externalCause)) return []
    return [
      {
        row: injury.row,
        message: `${injury.shown} is an injury, and no code tells how it came about.`,
        fix: {
          text: 'Add the external cause where the note tells it; it is voluntary unless a payer or state asks for it.',
        },
      },
    ]
  },
}
