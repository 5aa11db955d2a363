import { hasCodeFirst } from '../code-first'
import { outOfOrder } from '../code-first-rule'
import { allSettings, type Rule } from '../rule'

/** What a “code first” note names stands before the code with the note, where both are on the record. */
export const seq03: Rule = {
  id: 'SEQ-03',
  group: 'SEQ',
  severity: 'ERROR',
  settings: allSettings,
  title: 'What a “code first” note names stands before the code with the note',
  citation: 'ICD-10-CM Official Guidelines I.A.13; I.B.7',
  concerns: hasCodeFirst,
  check: (facts) => outOfOrder(facts, () => true),
}
