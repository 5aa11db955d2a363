import { isUnderdosing } from '../intents'
import { firstCandidates } from '../may-come-first'
import { shownList } from '../rows'
import { allSettings, type Rule } from '../rule'
import { putFirst } from '../sequence'

/** Underdosing is never the principal or first-listed diagnosis. */
export const seq13: Rule = {
  id: 'SEQ-13',
  group: 'SEQ',
  severity: 'ERROR',
  settings: allSettings,
  title: 'Underdosing (T36-T50 with fifth or sixth character 6) is never principal or first-listed',
  citation: 'ICD-10-CM Official Guidelines I.C.19.e.5.c; MCE edit 9',
  concerns: isUnderdosing,
  covers: ['SEQ-03', 'SEQ-05'],
  check: (facts) => {
    const { principal } = facts
    if (!principal || !isUnderdosing(principal.code)) return []
    const conditions = firstCandidates(facts)
    const [condition, ...others] = conditions
    const text = condition
      ? `Put the condition that suffered from the underdosing first: ${shownList(conditions)}.`
      : 'Add the condition that suffered from the underdosing and put that first.'
    return [
      {
        row: principal.row,
        message: `${principal.shown} is underdosing and cannot come first.`,
        fix:
          condition && others.length === 0
            ? { text, change: putFirst(condition, facts) }
            : { text },
      },
    ]
  },
}
