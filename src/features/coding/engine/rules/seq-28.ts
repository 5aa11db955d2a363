import { among } from '../code-ranges'
import { codeFirstNote } from '../code-first'
import { covidManifestations } from '../curated/covid-manifestations'
import { quoteNote } from '../quote-note'
import { hasCode, rowsOf } from '../rows'
import { allSettings, type Rule } from '../rule'
import { comesBefore, putBefore } from '../sequence'

const covid = among('U07.1')

/** Sepsis, pregnancy and complications of a transplant have an order of their own (I.C.1.g.1.b). */
const ownOrder = among('A40-A41', 'O00-O9A', 'R65.2', 'T86')

/** COVID-19 stands before its manifestations. */
export const seq28: Rule = {
  id: 'SEQ-28',
  group: 'SEQ',
  severity: 'ERROR',
  settings: allSettings,
  title: 'COVID-19 stands before its manifestations',
  citation: 'ICD-10-CM Official Guidelines I.C.1.g.1.b and I.C.1.g.1.c',
  concerns: covid,
  covers: ['SEQ-03'],
  check: (facts) => {
    const [infection] = rowsOf(facts, covid)
    if (!infection || hasCode(facts, ownOrder)) return []
    return facts.diagnoses
      .filter((one) => comesBefore(one, infection))
      .flatMap((one) => {
        const note = codeFirstNote(one, infection, facts.release)
        if (!note && !covidManifestations.items(one.code)) return []
        return [
          {
            row: one.row,
            withRows: [infection.row],
            message: `${one.shown} stands before ${infection.shown}, of which it is a manifestation.`,
            fix: {
              text: `Put ${infection.shown} before ${one.shown}.`,
              change: putBefore(infection, one, facts),
            },
            ...(note ? { note: quoteNote(note) } : {}),
          },
        ]
      })
  },
}
