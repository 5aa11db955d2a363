import { billable, header, type StarterCode } from './starter-code'

/** Chapter 7: Diseases of the eye and adnexa. */
export const chapter07: readonly StarterCode[] = [
  header('H10', 'Conjunctivitis'),
  header('H10.3', 'Unspecified acute conjunctivitis'),
  billable('H10.31', 'Unspecified acute conjunctivitis, right eye'),
  billable('H10.32', 'Unspecified acute conjunctivitis, left eye'),
  billable('H10.9', 'Unspecified conjunctivitis'),
  header('H25', 'Age-related cataract'),
  header('H25.1', 'Age-related nuclear cataract'),
  billable('H25.11', 'Age-related nuclear cataract, right eye'),
  billable('H25.12', 'Age-related nuclear cataract, left eye'),
  billable('H25.13', 'Age-related nuclear cataract, bilateral'),
  header('H40', 'Glaucoma'),
  billable('H40.9', 'Unspecified glaucoma'),
]
