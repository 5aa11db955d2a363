import { diabeticUlcer } from '../curated/diabetes'
import { checkDiabeticLinks } from '../diabetic-link'
import { allSettings, type Rule } from '../rule'

const { items, source } = diabeticUlcer

/** An ulcer of the foot or skin of a diabetic is diabetic, unless documented as unrelated. */
export const cmb11: Rule = {
  id: 'CMB-11',
  group: 'CMB',
  severity: 'ERROR',
  settings: allSettings,
  title:
    'Diabetes with an ulcer of the foot or skin is reported as diabetic, with the code for the ulcer',
  citation: `ICD-10-CM Official Guidelines I.A.15; ${source}`,
  concerns: (code) => items.some(({ condition }) => condition(code)),
  check: checkDiabeticLinks(diabeticUlcer, /ulcer|wound/i),
}
