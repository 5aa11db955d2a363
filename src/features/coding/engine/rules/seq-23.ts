import { among } from '../code-ranges'
import { codeFirstRule } from '../code-first-rule'

/** Heart failure follows hypertensive, rheumatic, obstetric and postprocedural heart disease. */
export const seq23 = codeFirstRule({
  id: 'SEQ-23',
  title: 'Heart failure (I50.-) follows the hypertensive or other heart disease that it is due to',
  citation: 'ICD-10-CM Official Guidelines I.C.9.a.1; code first at I50',
  holders: among('I50'),
})
