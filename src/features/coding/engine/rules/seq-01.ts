import type { Fix } from '../finding'
import type { DiagnosisFact, Facts } from '../facts'
import { firstCandidates } from '../may-come-first'
import { shownList } from '../rows'
import { allSettings, type Rule } from '../rule'
import { putFirst } from '../sequence'

/** An external cause (chapter 20) is never the principal or first-listed diagnosis. */
export const seq01: Rule = {
  id: 'SEQ-01',
  group: 'SEQ',
  severity: 'ERROR',
  settings: allSettings,
  title: 'An external cause (V00-Y99) is never principal or first-listed',
  citation: 'ICD-10-CM Official Guidelines I.C.20.a.6; MCE edit 2',
  concernsPrincipal: (code) => /^[VWXY]/.test(code),
  check: (facts) => {
    const { principal } = facts
    if (!principal || !isExternalCause(principal)) return []
    return [
      {
        row: principal.row,
        message: `${principal.shown} is an external cause and cannot come first.`,
        fix: fixFor(facts),
      },
    ]
  },
}

function isExternalCause({ code }: DiagnosisFact): boolean {
  return /^[VWXY]/.test(code)
}

function fixFor(facts: Facts): Fix {
  const conditions = firstCandidates(facts)
  const [first, ...others] = conditions
  if (!first) return { text: 'Add the injury or condition that it caused, and put that first.' }
  const text = `Put the injury or condition first: ${shownList(conditions)}.`
  return others.length > 0 ? { text } : { text, change: putFirst(first, facts) }
}
