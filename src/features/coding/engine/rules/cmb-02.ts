import { showCode } from '@/features/code-sets/contract/show-code'
import { hypertension } from '../curated/hypertension'
import type { DiagnosisFact } from '../facts'
import { codeFor, diseaseOf } from '../hypertensive'
import { quoteNaming } from '../notes-naming'
import { rowNumbers, rowsOf, shownList } from '../rows'
import { allSettings, type Rule } from '../rule'

const { essential, otherHeartDisease, heartDiseaseWithoutOwnCode } = hypertension.items

/** Hypertension with one of the heart diseases of I51 is hypertensive heart disease. */
export const cmb02: Rule = {
  id: 'CMB-02',
  group: 'CMB',
  severity: 'ERROR',
  settings: allSettings,
  title: 'Hypertension with heart disease of I51.4-I51.7, I51.89 or I51.9 is reported as I11.9',
  citation: 'ICD-10-CM Official Guidelines I.C.9.a.1 and I.A.15',
  concerns: otherHeartDisease,
  besides: essential,
  check: (facts) => {
    const disease = diseaseOf(facts)
    const code = codeFor(disease, facts.release)
    const diseases = rowsOf(facts, otherHeartDisease)
    const applies = disease.heart && !disease.failure && !disease.kidney && diseases.length > 0
    if (!applies || code === undefined) return []
    return rowsOf(facts, essential).map(({ row, shown }) => ({
      row,
      withRows: rowNumbers(diseases),
      message: `${shown} stands beside ${shownList(diseases)}: hypertension with this heart disease is one disease.`,
      fix: {
        text: `Report ${showCode(code)} in place of ${shown}. ${afterwards(diseases)}`,
        change: { kind: 'replace' as const, row, code: showCode(code) },
      },
      overridable: true,
      ...quoteNaming([code, 'includes', diseases[0]?.code ?? ''], facts.release),
    }))
  },
}

function afterwards(diseases: readonly DiagnosisFact[]): string {
  const needless = diseases.filter(({ code }) => heartDiseaseWithoutOwnCode(code))
  return needless.length > 0
    ? `It includes ${shownList(needless)}, which is then not reported.`
    : `Keep ${shownList(diseases)} after it to name the heart disease.`
}
