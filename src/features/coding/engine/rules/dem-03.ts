import { judgeAges } from '../age-edit'
import { allSettings, type Rule } from '../rule'

/** A diagnosis of pregnancy stands on the record of a patient of childbearing age. */
export const dem03: Rule = {
  id: 'DEM-03',
  group: 'DEM',
  severity: 'ERROR',
  settings: allSettings,
  title: 'A maternity diagnosis requires an age of 9 to 64 years',
  citation: 'MCE edit 4C, maternity diagnoses; 9 to 64 years, before 12 to 55',
  ...judgeAges({ list: 'mceMaternity', of: 'pregnancy', from: 9, to: 64 }),
}
