import { among } from '../code-ranges'
import { hasCodeFirst, codeFirstPairs } from '../code-first'
import { outOfOrder } from '../code-first-rule'
import { quoteFirstNote } from '../quote-note'
import { rowsOf } from '../rows'
import { allSettings, type Rule } from '../rule'

const strokeScale = among('R29.7')

/** A stroke scale score follows the cerebral infarction that it rates. */
export const seq26: Rule = {
  id: 'SEQ-26',
  group: 'SEQ',
  severity: 'ERROR',
  settings: allSettings,
  title: 'A stroke scale score (R29.7-) follows the cerebral infarction that it rates',
  citation: 'ICD-10-CM Official Guidelines I.C.18.i',
  concerns: strokeScale,
  covers: ['SEQ-03', 'SEQ-05'],
  check: (facts) => {
    const { release } = facts
    const rated = new Set(codeFirstPairs(facts).map(({ holder }) => holder))
    const alone = rowsOf(facts, strokeScale)
      .filter((score) => !rated.has(score) && hasCodeFirst(score.code, release))
      .map((score) => ({
        row: score.row,
        message: `${score.shown} rates a stroke, and no cerebral infarction is on the record.`,
        fix: { text: `Add the type of cerebral infarction (I63.-) before ${score.shown}.` },
        ...quoteFirstNote(score.code, 'codeFirst', release),
      }))
    return [...outOfOrder(facts, strokeScale), ...alone]
  },
}
