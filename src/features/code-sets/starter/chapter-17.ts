import { billable, header, type StarterCode } from './starter-code'

/** Chapter 17: Congenital malformations, deformations and chromosomal abnormalities. */
export const chapter17: readonly StarterCode[] = [
  header('Q21', 'Congenital malformations of cardiac septa'),
  billable('Q21.0', 'Ventricular septal defect'),
]
