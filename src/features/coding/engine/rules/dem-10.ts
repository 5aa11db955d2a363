import { possibleAge } from '../age-edit'
import { obstetric } from '../curated/obstetric'
import type { Facts } from '../facts'
import { allSettings, type Rule } from '../rule'

const { perinatal } = obstetric.items
const perinatalDays = 28

/** A perinatal code after 28 days means that the condition of that time is still there. */
export const dem10: Rule = {
  id: 'DEM-10',
  group: 'DEM',
  severity: 'WARN',
  settings: allSettings,
  title: 'A chapter 16 code after 28 days of life is confirmed as a condition that persists',
  citation: 'ICD-10-CM Official Guidelines I.C.16.a.4; includes note at chapter 16',
  concerns: perinatal,
  check: (facts, concerned) =>
    isBeyondPerinatal(facts)
      ? concerned.map(({ row, shown }) => ({
          row,
          message: `${shown} is a condition of the perinatal period, which ended ${perinatalDays} days after birth.`,
          fix: {
            text: 'Confirm that the condition began then and is still present; else report the code of the other chapters.',
          },
        }))
      : [],
}

function isBeyondPerinatal(facts: Facts): boolean {
  const age = possibleAge(facts)
  if (age === undefined) return false
  const { ageDays } = facts.patient
  return ageDays === undefined ? age >= 1 : ageDays > perinatalDays
}
