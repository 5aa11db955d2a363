import { diabeticAngiopathy } from '../curated/diabetes'
import { checkDiabeticLinks } from '../diabetic-link'
import { allSettings, type Rule } from '../rule'

const { items, source } = diabeticAngiopathy

/** Peripheral vascular disease of a diabetic is diabetic angiopathy, unless documented as unrelated. */
export const cmb10: Rule = {
  id: 'CMB-10',
  group: 'CMB',
  severity: 'ERROR',
  settings: allSettings,
  title: 'Diabetes with peripheral vascular disease is reported as diabetic peripheral angiopathy',
  citation: `ICD-10-CM Official Guidelines I.A.15; ${source}`,
  concerns: (code) => items.some(({ condition }) => condition(code)),
  check: checkDiabeticLinks(diabeticAngiopathy, /vascular|arter|angiopath|PVD|PAD|atheroscl/i),
}
