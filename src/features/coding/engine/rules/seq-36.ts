import { among } from '../code-ranges'
import { outOfOrder } from '../code-first-rule'
import { isAdverseEffect } from '../intents'
import { rowsOf } from '../rows'
import { allSettings, type Rule } from '../rule'
import { comesBefore, putBefore } from '../sequence'

const dueToCondition = among('E08')
const dueToDrug = among('E09')

/** Secondary diabetes follows its underlying condition; that of an adverse effect precedes the drug. */
export const seq36: Rule = {
  id: 'SEQ-36',
  group: 'SEQ',
  severity: 'ERROR',
  settings: allSettings,
  title:
    'The underlying condition stands before E08; diabetes of an adverse effect (E09) stands before the drug',
  citation: 'ICD-10-CM Official Guidelines I.C.4.a.6.b',
  concerns: among('E08', 'E09'),
  covers: ['SEQ-03', 'SEQ-12'],
  check: (facts) => [
    ...outOfOrder(facts, dueToCondition),
    ...rowsOf(facts, dueToDrug).flatMap((diabetes) =>
      rowsOf(facts, isAdverseEffect)
        .filter((drug) => comesBefore(drug, diabetes))
        .map((drug) => ({
          row: drug.row,
          withRows: [diabetes.row],
          message: `${drug.shown} stands before ${diabetes.shown}; the diabetes comes before the drug that brought it about.`,
          fix: {
            text: `Put ${diabetes.shown} before ${drug.shown}.`,
            change: putBefore(diabetes, drug, facts),
          },
        })),
    ),
  ],
}
