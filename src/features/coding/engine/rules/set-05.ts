import { inpatientOnly, type Rule } from '../rule'
import { titleOf } from '../titles'

/** Some principal diagnoses are as a rule no reason for an acute admission. */
export const set05: Rule = {
  id: 'SET-05',
  group: 'SET',
  severity: 'WARN',
  settings: inpatientOnly,
  title: 'A principal diagnosis on the questionable-admission list is confirmed',
  citation: 'MCE edit 8, questionable admission',
  concerns: (code, release) => release.isListed('mceQuestionableAdmission', code),
  check: ({ principal, release }) =>
    principal && release.isListed('mceQuestionableAdmission', principal.code)
      ? [
          {
            row: principal.row,
            message: `${principal.shown} (${titleOf(principal.code, release)}) is as a rule not enough for an acute admission.`,
            fix: {
              text: 'Check whether another condition occasioned the admission; else confirm this one in the documentation.',
            },
          },
        ]
      : [],
}
