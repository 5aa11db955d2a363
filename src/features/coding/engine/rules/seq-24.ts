import { additionalCodeNote } from '../additional-codes'
import { among } from '../code-ranges'
import { outOfOrder } from '../code-first-rule'
import type { DiagnosisFact, Facts } from '../facts'
import { quoteNote } from '../quote-note'
import { rowsOf } from '../rows'
import { allSettings, type Issue, type Rule } from '../rule'
import { comesBefore, putBefore } from '../sequence'

const ulcers = among('L89', 'L97', 'L98.4')
const ulcersWithoutNote = among('L98.4')
const diabetes = among('E08-E13')

/** Gangrene, and the diabetes or vessel disease behind an ulcer, stand before the ulcer. */
export const seq24: Rule = {
  id: 'SEQ-24',
  group: 'SEQ',
  severity: 'ERROR',
  settings: allSettings,
  title: 'Gangrene and the disease behind an ulcer stand before the ulcer (L89.-, L97.-, L98.4-)',
  citation: 'ICD-10-CM Official Guidelines I.A.13; I.C.12; code first at L89 and L97',
  concerns: ulcers,
  covers: ['SEQ-03'],
  check: (facts) => [
    ...outOfOrder(facts, ulcers),
    ...rowsOf(facts, ulcersWithoutNote).flatMap((ulcer) => beforeItsDiabetes(ulcer, facts)),
  ],
}

/** L98.4- has no “code first”; the code of the diabetes asks for it as an additional one. */
function beforeItsDiabetes(ulcer: DiagnosisFact, facts: Facts): Issue[] {
  return rowsOf(facts, diabetes)
    .filter((one) => comesBefore(ulcer, one))
    .flatMap((one) => {
      const note = additionalCodeNote(one, ulcer, facts.release)
      if (!note) return []
      return [
        {
          row: ulcer.row,
          withRows: [one.row],
          message: `${ulcer.shown} stands before ${one.shown}, which asks for it as an additional code: “${note.text}”.`,
          fix: {
            text: `Put ${one.shown} before ${ulcer.shown}.`,
            change: putBefore(one, ulcer, facts),
          },
          note: quoteNote(note),
        },
      ]
    })
}
