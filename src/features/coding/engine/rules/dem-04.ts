import { judgeAges } from '../age-edit'
import { allSettings, type Rule } from '../rule'

/** A diagnosis of adults stands on the record of an adult. */
export const dem04: Rule = {
  id: 'DEM-04',
  group: 'DEM',
  severity: 'ERROR',
  settings: allSettings,
  title: 'An adult diagnosis requires an age of 15 to 124 years',
  citation: 'MCE edit 4D, adult diagnoses',
  ...judgeAges({ list: 'mceAdult', of: 'adults', from: 15, to: 124 }),
}
