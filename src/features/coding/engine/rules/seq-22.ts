import { among } from '../code-ranges'
import { codeFirstRule } from '../code-first-rule'

/** Chronic kidney disease follows the hypertension or diabetes that it belongs to. */
export const seq22 = codeFirstRule({
  id: 'SEQ-22',
  title: 'Chronic kidney disease (N18.-) follows hypertensive and diabetic kidney disease',
  citation: 'ICD-10-CM Official Guidelines I.C.9.a.2; I.C.14.a.3',
  holders: among('N18'),
})
