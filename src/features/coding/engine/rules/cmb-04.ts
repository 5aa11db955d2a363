import { showCode } from '@/features/code-sets/contract/show-code'
import { hypertension } from '../curated/hypertension'
import type { DiagnosisFact } from '../facts'
import type { Fix } from '../finding'
import { codeFor, conditionsOf, diseaseOf } from '../hypertensive'
import { hasCode, rowNumbers, rowsOf } from '../rows'
import { allSettings, type Rule } from '../rule'

const { essential, heart, kidney, heartAndKidney, chronicKidneyDisease } = hypertension.items

/** Hypertension with both heart and chronic kidney disease is one code of I13. */
export const cmb04: Rule = {
  id: 'CMB-04',
  group: 'CMB',
  severity: 'ERROR',
  settings: allSettings,
  title:
    'Hypertension with heart disease and chronic kidney disease is reported as one code of I13',
  citation: 'ICD-10-CM Official Guidelines I.C.9.a.3',
  concerns: (code) => essential(code) || heart(code) || kidney(code),
  besides: (code) => chronicKidneyDisease(code) || kidney(code) || heartAndKidney(code),
  covers: ['CMB-01', 'CMB-02', 'CMB-03'],
  check: (facts) => {
    const disease = diseaseOf(facts)
    if (!disease.heart || !disease.kidney) return []
    const code = codeFor(disease, facts.release)
    const combined = hasCode(facts, heartAndKidney)
    // Beside I13 itself a needless I10 is for CMB-05.
    const separate = rowsOf(
      facts,
      (one) => heart(one) || kidney(one) || (essential(one) && !combined),
    )
    const conditions = rowNumbers(conditionsOf(facts))
    return separate.map((one, index) => ({
      row: one.row,
      withRows: conditions,
      message: `${one.shown} reports only a part: hypertension with heart disease and chronic kidney disease is one code of I13.`,
      fix: fixFor(one, combined || index > 0 ? undefined : code),
      overridable: true,
    }))
  },
}

/** The first row becomes the code of I13; the others go. */
function fixFor({ row, shown }: DiagnosisFact, code: string | undefined): Fix {
  return code === undefined
    ? {
        text: `Remove ${shown}; the code of I13 includes it.`,
        change: { kind: 'remove', row },
      }
    : {
        text: `Report ${showCode(code)} in place of ${shown}, with I50.- for heart failure and N18.- for the stage.`,
        change: { kind: 'replace', row, code: showCode(code) },
      }
}
