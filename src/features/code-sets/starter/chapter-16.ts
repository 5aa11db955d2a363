import { billable, header, type StarterCode } from './starter-code'

/** Chapter 16: Certain conditions originating in the perinatal period. */
export const chapter16: readonly StarterCode[] = [
  header(
    'P07',
    'Disorders of newborn related to short gestation and low birth weight, not elsewhere classified',
  ),
  header('P07.1', 'Other low birth weight newborn'),
  billable('P07.18', 'Other low birth weight newborn, 2000-2499 grams'),
  header('P59', 'Neonatal jaundice from other and unspecified causes'),
  billable('P59.9', 'Neonatal jaundice, unspecified'),
]
