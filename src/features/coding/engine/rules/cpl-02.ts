import { otherDiabetesDrugs } from '../curated/diabetes-drugs'
import { diabetesButType1, longTermUseMissing } from '../long-term-drugs'
import { allSettings, type Rule } from '../rule'

/** A diabetic on oral or injected drugs other than insulin has the code for each. */
export const cpl02: Rule = {
  id: 'CPL-02',
  group: 'CPL',
  severity: 'WARN',
  settings: allSettings,
  title:
    'Diabetes on oral drugs has Z79.84, on injected non-insulin drugs Z79.85, on both each code',
  citation: 'ICD-10-CM Official Guidelines I.C.4.a.3; use additional code at E08, E09, E11 and E13',
  concerns: diabetesButType1,
  check: (facts) =>
    otherDiabetesDrugs.items.flatMap((drugClass) => longTermUseMissing(facts, drugClass)),
}
