import { judgeSex } from '../age-edit'
import { allSettings, type Rule } from '../rule'

/** A diagnosis listed for male patients on the record of a female one is to be confirmed, never refused. */
export const dem06: Rule = {
  id: 'DEM-06',
  group: 'DEM',
  severity: 'WARN',
  settings: allSettings,
  title: 'A diagnosis listed for male patients is confirmed where the recorded sex is female',
  citation: 'MCE edit 5, male diagnoses; no longer enforced since October 2024',
  ...judgeSex('mceMale', ['male', 'female']),
}
