import { indicatorOf } from '../present-on-admission'
import { outsideInpatient, type Rule } from '../rule'

/** Only a stay has POA indicators. */
export const poa03: Rule = {
  id: 'POA-03',
  group: 'POA',
  severity: 'ERROR',
  settings: outsideInpatient,
  title: 'POA indicators are reported for inpatient stays only',
  citation: 'ICD-10-CM Official Guidelines Appendix I',
  check: ({ diagnoses }) =>
    diagnoses
      .filter((one) => indicatorOf(one) !== '')
      .map(({ row, shown }) => ({
        row,
        message: `${shown} has a POA indicator, and this is no inpatient stay.`,
        fix: { text: `Clear the POA indicator of ${shown}.` },
      })),
}
