import { showCode } from '@/features/code-sets/contract/show-code'
import { among } from '../code-ranges'
import { prostateSymptoms } from '../curated/prostate-symptoms'
import { quoteNaming } from '../notes-naming'
import { rowNumbers, rowsOf, shownList } from '../rows'
import { allSettings, type Rule } from '../rule'
import { codeTitled, titleOf } from '../titles'

const prostate = among('N40')
const without = 'without lower urinary tract symptoms'

/** An enlarged prostate beside a urinary symptom is the one with symptoms. */
export const cmb20: Rule = {
  id: 'CMB-20',
  group: 'CMB',
  severity: 'ERROR',
  settings: allSettings,
  title: 'An enlarged prostate without urinary symptoms never stands beside one of those symptoms',
  citation: `ICD-10-CM Official Guidelines I.B.9; ${prostateSymptoms.source}`,
  concerns: prostate,
  check: (facts) => {
    const symptoms = rowsOf(facts, prostateSymptoms.items)
    const [symptom] = symptoms
    if (!symptom) return []
    return rowsOf(facts, prostate).flatMap(({ row, shown, code }) => {
      const title = titleOf(code, facts.release)
      const twin = codeTitled(
        code.slice(0, 3),
        title.replace(without, 'with lower urinary tract symptoms'),
        facts.release,
      )
      if (!title.includes(without) || twin === undefined) return []
      return [
        {
          row,
          withRows: rowNumbers(symptoms),
          message: `${shown} says that there are no urinary symptoms, and ${shownList(symptoms)} names some.`,
          fix: {
            text: `Report ${showCode(twin)} in place of ${shown} and keep ${shownList(symptoms)} after it.`,
            change: { kind: 'replace' as const, row, code: showCode(twin) },
          },
          overridable: true,
          ...quoteNaming([twin, 'useAdditionalCode', symptom.code], facts.release),
        },
      ]
    })
  },
}
