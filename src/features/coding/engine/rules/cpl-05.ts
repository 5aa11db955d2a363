import { among } from '../code-ranges'
import { organDysfunctions } from '../curated/organ-dysfunctions'
import { quoteNaming } from '../notes-naming'
import { hasCode, rowsOf } from '../rows'
import { allSettings, type Rule } from '../rule'
import { titleOf } from '../titles'

const severeSepsis = among('R65.2')

/** Severe sepsis has the code for an organ dysfunction; septic shock itself is one (I.C.1.d.2.a). */
export const cpl05: Rule = {
  id: 'CPL-05',
  group: 'CPL',
  severity: 'ERROR',
  settings: allSettings,
  title: 'Severe sepsis has the code for an acute organ dysfunction',
  citation: `ICD-10-CM Official Guidelines I.C.1.d.1.b and I.C.1.d.2.a; ${organDysfunctions.source}`,
  concerns: severeSepsis,
  check: (facts) => {
    if (hasCode(facts, organDysfunctions.items)) return []
    return rowsOf(facts, severeSepsis)
      .filter(({ code }) => !titleOf(code, facts.release).includes('with septic shock'))
      .map(({ row, shown, code }) => ({
        row,
        message: `${shown} stands without the code for an acute organ dysfunction.`,
        fix: {
          text: 'Add the code for each organ dysfunction that is linked to the sepsis, such as N17.- or J96.0-.',
        },
        ...quoteNaming([code, 'useAdditionalCode', 'N179'], facts.release),
      }))
  },
}
