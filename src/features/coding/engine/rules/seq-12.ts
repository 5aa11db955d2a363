import { prematureRows } from '../additional-codes'
import type { DiagnosisFact, Facts } from '../facts'
import type { Fix } from '../finding'
import { isAdverseEffect } from '../intents'
import { firstCandidates } from '../may-come-first'
import { quoteNote } from '../quote-note'
import { shownList } from '../rows'
import { allSettings, type Issue, type Rule } from '../rule'
import { putBefore, putFirst } from '../sequence'

/** The drug of an adverse effect follows the nature of the effect. */
export const seq12: Rule = {
  id: 'SEQ-12',
  group: 'SEQ',
  severity: 'ERROR',
  settings: allSettings,
  title:
    'The drug of an adverse effect (T36-T50 with fifth or sixth character 5) follows the effect and is never first',
  citation: 'ICD-10-CM Official Guidelines I.C.19.e.5.a; MCE edit 9',
  concerns: isAdverseEffect,
  covers: ['SEQ-03', 'SEQ-05'],
  check: (facts) => {
    const { principal } = facts
    return principal && isAdverseEffect(principal.code)
      ? [isFirst(principal, facts)]
      : prematureRows(facts, isAdverseEffect).map(({ additional, holder, note }) => ({
          row: additional.row,
          withRows: [holder.row],
          message: `${additional.shown} stands before its effect ${holder.shown}.`,
          fix: {
            text: `Put ${holder.shown} before ${additional.shown}.`,
            change: putBefore(holder, additional, facts),
          },
          note: quoteNote(note),
        }))
  },
}

function isFirst(drug: DiagnosisFact, facts: Facts): Issue {
  return {
    row: drug.row,
    message: `${drug.shown} names the drug of an adverse effect and cannot come first.`,
    fix: fixFor(facts),
  }
}

function fixFor(facts: Facts): Fix {
  const effects = firstCandidates(facts)
  const [effect, ...others] = effects
  if (!effect) return { text: 'Add the nature of the adverse effect and put that first.' }
  const text = `Put the nature of the adverse effect first: ${shownList(effects)}.`
  return others.length > 0 ? { text } : { text, change: putFirst(effect, facts) }
}
