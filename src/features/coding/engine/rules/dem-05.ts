import { judgeSex } from '../age-edit'
import { allSettings, type Rule } from '../rule'

/** A diagnosis listed for female patients on the record of a male one is to be confirmed, never refused. */
export const dem05: Rule = {
  id: 'DEM-05',
  group: 'DEM',
  severity: 'WARN',
  settings: allSettings,
  title: 'A diagnosis listed for female patients is confirmed where the recorded sex is male',
  citation: 'MCE edit 5, female diagnoses; no longer enforced since October 2024',
  ...judgeSex('mceFemale', ['female', 'male']),
}
