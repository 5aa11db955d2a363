import { among } from '../code-ranges'
import { perCode } from '../per-release'
import { hasCode } from '../rows'
import { allSettings, type Rule } from '../rule'
import { titleOf } from '../titles'

const examinations = among('Z00-Z01')
const notAFinding = among('V00-Y99', 'Z00-Z99')

/** An examination with abnormal findings has the finding. */
export const cpl11: Rule = {
  id: 'CPL-11',
  group: 'CPL',
  severity: 'WARN',
  settings: allSettings,
  title: 'An examination with abnormal findings has the code for each finding',
  citation:
    'ICD-10-CM Official Guidelines I.C.21.c.13; use additional code to identify abnormal findings',
  concerns: (code, release) => isAbnormal(code, release),
  check: (facts) => {
    if (hasCode(facts, (code) => !notAFinding(code))) return []
    return facts.diagnoses
      .filter(({ code }) => isAbnormal(code, facts.release))
      .map(({ row, shown }) => ({
        row,
        message: `${shown} says that there are abnormal findings, and no code names one.`,
        fix: {
          text: `Add the code for the finding, or report the examination without abnormal findings.`,
        },
      }))
  },
}

const isAbnormal = perCode(
  (code, release) =>
    examinations(code) && /with (?:other )?abnormal findings/.test(titleOf(code, release)),
)
