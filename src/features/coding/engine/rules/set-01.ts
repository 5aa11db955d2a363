import { suspicionEncounters } from '../curated/confirmed-only'
import { isOnly } from '../evidence'
import { outsideInpatient, type Rule } from '../rule'

/** Outside a hospital stay an uncertain diagnosis is not coded. */
export const set01: Rule = {
  id: 'SET-01',
  group: 'SET',
  severity: 'ERROR',
  settings: outsideInpatient,
  title: 'An uncertain diagnosis is not coded outside an inpatient stay; the sign or symptom is',
  citation: 'ICD-10-CM Official Guidelines IV.H',
  check: ({ diagnoses }) =>
    diagnoses
      .filter((one) => isOnly(one, ['uncertain']) && !suspicionEncounters.items(one.code))
      .map(({ row, shown }) => ({
        row,
        message: `${shown} rests on an uncertain diagnosis, which is not coded in this setting.`,
        fix: {
          text: 'Code the sign, symptom, abnormal result or other reason for the visit, to the highest degree of certainty documented.',
        },
      })),
}
