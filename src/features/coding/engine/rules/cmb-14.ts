import type { ReleaseView } from '@/features/code-sets/contract/release-view'
import { diabetesCategory, isDiabetes } from '../diabetic-link'
import { quoteExcludes1 } from '../notes-naming'
import { allSettings, type Rule } from '../rule'
import { titleOf } from '../titles'

/** A patient has one type of diabetes. */
export const cmb14: Rule = {
  id: 'CMB-14',
  group: 'CMB',
  severity: 'ERROR',
  settings: allSettings,
  title: 'An encounter has diabetes codes of one category only: E08, E09, E10, E11 or E13',
  citation: 'ICD-10-CM Official Guidelines I.C.4.a and I.A.12.a',
  concerns: isDiabetes,
  check: (facts, [first, ...others]) => {
    if (!first) return []
    return others
      .filter(({ code }) => diabetesCategory(code) !== diabetesCategory(first.code))
      .map(({ row, shown, code }) => ({
        row,
        withRows: [first.row],
        message: `${shown} and ${first.shown} are of different types of diabetes: ${typeOf(code, facts.release)} and ${typeOf(first.code, facts.release)}.`,
        fix: {
          text: 'Keep the codes of the type that the provider documents; where the documentation names two, query.',
        },
        ...quoteExcludes1(code, first.code, facts.release),
      }))
  },
}

function typeOf(code: string, release: ReleaseView): string {
  return titleOf(diabetesCategory(code) ?? code, release) || code.slice(0, 3)
}
