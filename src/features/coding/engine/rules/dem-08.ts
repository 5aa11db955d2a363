import { showCode } from '@/features/code-sets/contract/show-code'
import { possibleAge } from '../age-edit'
import { healthExaminations, type HealthExamination } from '../curated/health-examinations'
import type { DiagnosisFact, Facts } from '../facts'
import { allSettings, type Issue, type Rule } from '../rule'
import { titleOf } from '../titles'

const { items } = healthExaminations

/** A routine examination has the code for the patient's age. */
export const dem08: Rule = {
  id: 'DEM-08',
  group: 'DEM',
  severity: 'ERROR',
  settings: allSettings,
  title:
    'A routine health examination has the code for the age: under 8 days, to 28 days, child, adult',
  citation: healthExaminations.source,
  concerns: (code) => examinationOf(code) !== undefined,
  covers: ['DEM-01', 'DEM-02', 'DEM-04'],
  check: (facts, concerned) => {
    const age = possibleAge(facts)
    if (age === undefined) return []
    return concerned.flatMap((one) => {
      const examination = examinationOf(one.code)
      return !examination || isForAge(examination, facts) ? [] : [issueFor(one, examination, facts)]
    })
  },
}

function examinationOf(code: string): HealthExamination | undefined {
  return items.find(({ codes }) => codes(code))
}

/** By days where they are known, else by years alone. */
function isForAge({ days, years }: HealthExamination, facts: Facts): boolean {
  const { ageDays, ageYears = 0 } = facts.patient
  if (ageYears < years[0] || ageYears > years[1]) return false
  return ageDays === undefined || (ageDays >= days[0] && ageDays <= days[1])
}

function issueFor(one: DiagnosisFact, { forAge }: HealthExamination, facts: Facts): Issue {
  const { ageDays, ageYears = 0 } = facts.patient
  const age = ageDays !== undefined && ageYears < 1 ? `${ageDays} days` : `${ageYears} years`
  const right = codeForAge(one.code, facts)
  return {
    row: one.row,
    message: `${one.shown} is an examination of ${forAge}, and the patient is ${age} old.`,
    fix:
      right === undefined
        ? { text: 'Report the code of Z00.0 or Z00.1 for the age.' }
        : {
            text: `Report ${showCode(right)} (${titleOf(right, facts.release)}).`,
            change: { kind: 'replace', row: one.row, code: showCode(right) },
          },
  }
}

/** Only where the age tells one examination; the newest newborns need their days. */
function codeForAge(code: string, facts: Facts): string | undefined {
  const [right, ...others] = items.filter((one) => isForAge(one, facts))
  if (!right || others.length > 0) return undefined
  const isAbnormal = titleOf(code, facts.release).includes('with abnormal findings')
  const found = isAbnormal ? right.abnormal : right.plain
  return facts.release.find(found) ? found : undefined
}
