import { showCode } from '@/features/code-sets/contract/show-code'
import { hypertension } from '../curated/hypertension'
import { codeFor, diseaseOf } from '../hypertensive'
import { quoteNaming } from '../notes-naming'
import { rowNumbers, rowsOf, shownList } from '../rows'
import { allSettings, type Rule } from '../rule'

const { essential, chronicKidneyDisease } = hypertension.items

/** Hypertension with chronic kidney disease is hypertensive chronic kidney disease. */
export const cmb03: Rule = {
  id: 'CMB-03',
  group: 'CMB',
  severity: 'ERROR',
  settings: allSettings,
  title: 'Hypertension with chronic kidney disease is reported as I12.- and N18.-',
  citation: 'ICD-10-CM Official Guidelines I.C.9.a.2 and I.A.15',
  concerns: chronicKidneyDisease,
  besides: essential,
  check: (facts) => {
    const disease = diseaseOf(facts)
    const code = codeFor(disease, facts.release)
    if (disease.heart || !disease.kidney || code === undefined) return []
    const stages = rowsOf(facts, chronicKidneyDisease)
    const hypertensive = facts.diagnoses.some((one) => hypertension.items.kidney(one.code))
    if (stages.length === 0 || hypertensive) return []
    return rowsOf(facts, essential).map(({ row, shown }) => ({
      row,
      withRows: rowNumbers(stages),
      message: `${shown} stands beside ${shownList(stages)}: hypertension with chronic kidney disease is one disease.`,
      fix: {
        text: `Report ${showCode(code)} in place of ${shown} and keep ${shownList(stages)} after it.`,
        change: { kind: 'replace' as const, row, code: showCode(code) },
      },
      overridable: true,
      ...quoteNaming([code, 'includes', stages[0]?.code ?? ''], facts.release),
    }))
  },
}
