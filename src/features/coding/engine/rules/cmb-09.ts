import { diabeticRetinopathy } from '../curated/diabetes'
import { checkDiabeticLinks, isDiabetes } from '../diabetic-link'
import { allSettings, type Rule } from '../rule'

const { items, source } = diabeticRetinopathy

/** Retinopathy of a diabetic is diabetic retinopathy, unless documented as unrelated. */
export const cmb09: Rule = {
  id: 'CMB-09',
  group: 'CMB',
  severity: 'ERROR',
  settings: allSettings,
  title: 'Diabetes with retinopathy is reported by the diabetes code that names it',
  citation: `ICD-10-CM Official Guidelines I.A.15; ${source}`,
  concerns: (code) => items.some(({ condition }) => condition(code)),
  besides: isDiabetes,
  check: checkDiabeticLinks(diabeticRetinopathy, /retin|eye/i),
}
