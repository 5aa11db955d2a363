import { judgeAges } from '../age-edit'
import { allSettings, type Rule } from '../rule'

/** A diagnosis of childhood stands on the record of a child. */
export const dem02: Rule = {
  id: 'DEM-02',
  group: 'DEM',
  severity: 'ERROR',
  settings: allSettings,
  title: 'A pediatric diagnosis requires an age of 0 to 17 years',
  citation: 'MCE edit 4B, pediatric diagnoses',
  ...judgeAges({ list: 'mcePediatric', of: 'children', from: 0, to: 17 }),
}
