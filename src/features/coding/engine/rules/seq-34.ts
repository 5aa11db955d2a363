import { prematureRows } from '../additional-codes'
import { among } from '../code-ranges'
import { firstCandidates } from '../may-come-first'
import { quoteNote } from '../quote-note'
import { shownList } from '../rows'
import { allSettings, type Rule } from '../rule'
import { putBefore, putFirst } from '../sequence'

const qualifiers = among('B95-B97', 'Z16')

/** Organism and resistance follow the infection that they qualify. */
export const seq34: Rule = {
  id: 'SEQ-34',
  group: 'SEQ',
  severity: 'ERROR',
  settings: allSettings,
  title: 'Organism (B95-B97) and drug resistance (Z16.-) follow the infection that they qualify',
  citation: 'ICD-10-CM Official Guidelines I.C.1.b and I.C.1.c; MCE edit 9',
  concerns: qualifiers,
  covers: ['SEQ-03', 'SEQ-05'],
  check: (facts) => {
    const { principal } = facts
    if (!principal || !qualifiers(principal.code)) {
      return prematureRows(facts, qualifiers).map(({ additional, holder, note }) => ({
        row: additional.row,
        withRows: [holder.row],
        message: `${additional.shown} stands before the infection ${holder.shown} that it qualifies.`,
        fix: {
          text: `Put ${holder.shown} before ${additional.shown}.`,
          change: putBefore(holder, additional, facts),
        },
        note: quoteNote(note),
      }))
    }
    const others = firstCandidates(facts)
    const [infection] = others
    const text = infection
      ? `Put the infection first: ${shownList(others)}.`
      : 'Add the infection and put it first.'
    return [
      {
        row: principal.row,
        message: `${principal.shown} qualifies an infection and cannot come first.`,
        fix:
          infection && others.length === 1
            ? { text, change: putFirst(infection, facts) }
            : { text },
      },
    ]
  },
}
