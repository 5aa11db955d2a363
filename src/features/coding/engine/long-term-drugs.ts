import { showCode } from '@/features/code-sets/contract/show-code'
import { among } from './code-ranges'
import { temporaryUse, type DiabetesDrugClass } from './curated/diabetes-drugs'
import type { Facts } from './facts'
import { rowNumbers, rowsOf } from './rows'
import type { Issue } from './rule'
import { titleOf } from './titles'

/** The types of diabetes that say nothing of insulin: type 1 depends on it. */
export const diabetesButType1 = among('E08', 'E09', 'E11', 'E13')

/** Whether a list of drugs in long-term use holds one of this class. */
function isUsed({ medications }: Facts, { drugs }: DiabetesDrugClass): boolean {
  return medications.some((one) => drugs.test(one) && !temporaryUse.items.test(one))
}

/** The missing code for the long-term use of a class of drugs by a diabetic; none where it stands or cannot. */
export function longTermUseMissing(facts: Facts, drugClass: DiabetesDrugClass): readonly Issue[] {
  const { longTermUse, named } = drugClass
  const diabetes = rowsOf(facts, diabetesButType1)
  const [first] = diabetes
  if (!first || !isUsed(facts, drugClass)) return []
  if (facts.diagnoses.some(({ code }) => code === longTermUse)) return []
  // Beside gestational diabetes the code is not reported, and some releases do not have it.
  if (rowsOf(facts, gestational).length > 0 || !facts.release.find(longTermUse)?.billable) return []
  const code = showCode(longTermUse)
  return [
    {
      row: first.row,
      withRows: rowNumbers(diabetes.slice(1)),
      message: `The medications of the patient include ${named}, and ${code} is missing beside ${first.shown}.`,
      fix: {
        text: `Add ${code} (${titleOf(longTermUse, facts.release)}) if the use is long-term.`,
        change: { kind: 'add', code },
      },
    },
  ]
}

const gestational = among('O24.4')
