import { among } from '../code-ranges'
import { outOfOrder } from '../code-first-rule'
import { rowsOf } from '../rows'
import { allSettings, type Rule } from '../rule'
import { comesBefore, putBefore } from '../sequence'

const ofTransplant = among('C80.2')
const malignancies = among('C00-C96')

/** Malignancy of a transplanted organ: the complication T86.-, then C80.2, then the malignancy itself. */
export const seq21: Rule = {
  id: 'SEQ-21',
  group: 'SEQ',
  severity: 'ERROR',
  settings: allSettings,
  title: 'Malignancy of a transplanted organ is coded as T86.-, C80.2, specific malignancy',
  citation: 'ICD-10-CM Official Guidelines I.C.2.r',
  concerns: ofTransplant,
  covers: ['SEQ-03', 'SEQ-05'],
  check: (facts) => [
    ...rowsOf(facts, ofTransplant).flatMap((transplant) =>
      rowsOf(facts, malignancies)
        .filter((one) => !ofTransplant(one.code) && comesBefore(one, transplant))
        .map((malignancy) => ({
          row: malignancy.row,
          withRows: [transplant.row],
          message: `${malignancy.shown} stands before ${transplant.shown}; the specific malignancy of a transplanted organ follows it.`,
          fix: {
            text: `Put ${transplant.shown} before ${malignancy.shown}.`,
            change: putBefore(transplant, malignancy, facts),
          },
        })),
    ),
    ...outOfOrder(facts, ofTransplant),
  ],
}
