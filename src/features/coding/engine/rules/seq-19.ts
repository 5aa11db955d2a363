import { among } from '../code-ranges'
import { codeFirstRule } from '../code-first-rule'

/** The malignancy stands before the anemia in it, even where only the anemia is treated. */
export const seq19 = codeFirstRule({
  id: 'SEQ-19',
  title: 'The neoplasm stands before the anemia in neoplastic disease, whichever is treated',
  citation: 'ICD-10-CM Official Guidelines I.C.2.c.1; MCE edit 6',
  holders: among('D63.0'),
})
