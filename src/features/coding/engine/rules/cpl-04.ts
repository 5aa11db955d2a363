import { among } from '../code-ranges'
import { diabeticUlcer } from '../curated/diabetes'
import { isDiabetes } from '../diabetic-link'
import { quoteNaming } from '../notes-naming'
import { perCode } from '../per-release'
import { hasCode } from '../rows'
import { allSettings, type Rule } from '../rule'
import { titleOf } from '../titles'

const ulcers = among('L97', 'L98.4')

/** A diabetic ulcer has the code for its site and depth. */
export const cpl04: Rule = {
  id: 'CPL-04',
  group: 'CPL',
  severity: 'ERROR',
  settings: allSettings,
  title: 'A diabetic foot or skin ulcer has the code of L97 or L98.4 for its site',
  citation: `ICD-10-CM use additional code at E08 to E13 .621 and .622; ${diabeticUlcer.source}`,
  concerns: (code, release) => isDiabetes(code) && isUlcer(code, release),
  check: (facts) => {
    if (hasCode(facts, ulcers)) return []
    return facts.diagnoses
      .filter(({ code }) => isDiabetes(code) && isUlcer(code, facts.release))
      .map(({ row, shown, code }) => ({
        row,
        message: `${shown} stands without the code for the site of the ulcer.`,
        fix: { text: `Add the code of L97 or L98.4 for site, side and depth after ${shown}.` },
        ...quoteNaming([code, 'useAdditionalCode', 'L97509'], facts.release),
      }))
  },
}

const isUlcer = perCode((code, release) => /\bulcer$/.test(titleOf(code, release)))
