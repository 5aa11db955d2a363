import { judgeAges } from '../age-edit'
import { allSettings, type Rule } from '../rule'

/** A diagnosis of newborns stands on the record of a patient in the first year of life. */
export const dem01: Rule = {
  id: 'DEM-01',
  group: 'DEM',
  severity: 'ERROR',
  settings: allSettings,
  title: 'A newborn diagnosis requires an age of 0 years',
  citation: 'MCE edit 4A, newborn diagnoses',
  ...judgeAges({ list: 'mceNewborn', of: 'newborns', from: 0, to: 0 }),
}
