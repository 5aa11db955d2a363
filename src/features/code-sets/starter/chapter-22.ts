import { billable, header, type StarterCode } from './starter-code'

/** Chapter 22: Codes for special purposes. */
export const chapter22: readonly StarterCode[] = [
  header('U07', 'Emergency use of U07'),
  billable('U07.1', 'COVID-19'),
]
