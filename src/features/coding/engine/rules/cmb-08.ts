import { diabeticNeuropathy } from '../curated/diabetes'
import { checkDiabeticLinks, isDiabetes } from '../diabetic-link'
import { allSettings, type Rule } from '../rule'

const { items, source } = diabeticNeuropathy

/** Neuropathy of a diabetic is diabetic neuropathy, unless documented as unrelated. */
export const cmb08: Rule = {
  id: 'CMB-08',
  group: 'CMB',
  severity: 'ERROR',
  settings: allSettings,
  title: 'Diabetes with neuropathy is reported by the diabetes code that names it',
  citation: `ICD-10-CM Official Guidelines I.A.15; ${source}`,
  concerns: (code) => items.some(({ condition }) => condition(code)),
  besides: isDiabetes,
  check: checkDiabeticLinks(diabeticNeuropathy, /neuropath/i),
}
