import { diabeticKidneyDisease } from '../curated/diabetes'
import { checkDiabeticLinks, isDiabetes } from '../diabetic-link'
import { allSettings, type Rule } from '../rule'

const { items, source } = diabeticKidneyDisease

/** Chronic kidney disease of a diabetic is diabetic kidney disease, unless documented as unrelated. */
export const cmb07: Rule = {
  id: 'CMB-07',
  group: 'CMB',
  severity: 'ERROR',
  settings: allSettings,
  title: 'Diabetes with chronic kidney disease is reported as diabetic, with N18.- for the stage',
  citation: `ICD-10-CM Official Guidelines I.A.15 and I.C.4.a; ${source}`,
  concerns: (code) => items.some(({ condition }) => condition(code)),
  besides: isDiabetes,
  check: checkDiabeticLinks(diabeticKidneyDisease, /kidney|renal|CKD|nephr/i),
}
