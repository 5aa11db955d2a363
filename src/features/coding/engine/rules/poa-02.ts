import { indicatorOf, isPoaExempt } from '../present-on-admission'
import { inpatientOnly, type Rule } from '../rule'

/** A diagnosis that is exempt from POA reporting has no indicator. */
export const poa02: Rule = {
  id: 'POA-02',
  group: 'POA',
  severity: 'ERROR',
  settings: inpatientOnly,
  title: 'A diagnosis on the POA exempt list has no POA indicator',
  citation: 'ICD-10-CM Official Guidelines Appendix I; POA exempt list',
  concerns: isPoaExempt,
  check: (_facts, concerned) =>
    concerned
      .filter((one) => indicatorOf(one) !== '')
      .map(({ row, shown }) => ({
        row,
        message: `${shown} is exempt from POA reporting and has an indicator.`,
        fix: { text: `Clear the POA indicator of ${shown}.` },
      })),
}
