import { insulins } from '../curated/diabetes-drugs'
import { diabetesButType1, longTermUseMissing } from '../long-term-drugs'
import { allSettings, type Rule } from '../rule'

/** A diabetic other than type 1 on long-term insulin has the code for it. */
export const cpl01: Rule = {
  id: 'CPL-01',
  group: 'CPL',
  severity: 'WARN',
  settings: allSettings,
  title: 'Diabetes other than type 1 on long-term insulin has Z79.4',
  citation: 'ICD-10-CM Official Guidelines I.C.4.a.3; use additional code at E08, E09, E11 and E13',
  concerns: diabetesButType1,
  check: (facts) => longTermUseMissing(facts, insulins.items),
}
