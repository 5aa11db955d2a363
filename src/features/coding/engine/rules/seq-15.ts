import { firstCandidates } from '../may-come-first'
import { quoteFirstNote } from '../quote-note'
import { shownList } from '../rows'
import { allSettings, type Rule } from '../rule'
import { isSequela } from '../sequela'
import { putFirst } from '../sequence'

/** The residual condition stands before the code of the injury or illness that left it. */
export const seq15: Rule = {
  id: 'SEQ-15',
  group: 'SEQ',
  severity: 'ERROR',
  settings: allSettings,
  title: 'The residual condition stands before the sequela code of what caused it',
  citation: 'ICD-10-CM Official Guidelines I.B.10; I.C.19.a',
  concernsPrincipal: isSequela,
  check: (facts) => {
    const { principal, release } = facts
    if (!principal || !isSequela(principal.code, release)) return []
    const residuals = firstCandidates(facts)
    const [residual, ...others] = residuals
    const text = residual
      ? `Put the residual condition first: ${shownList(residuals)}.`
      : 'Add the condition that remains, and put that first.'
    return [
      {
        row: principal.row,
        message: `${principal.shown} is the cause of a sequela and cannot come before the condition that remains.`,
        fix:
          residual && others.length === 0 ? { text, change: putFirst(residual, facts) } : { text },
        ...quoteFirstNote(principal.code, 'codeFirst', release),
      },
    ]
  },
}
