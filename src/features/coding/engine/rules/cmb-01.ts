import { showCode } from '@/features/code-sets/contract/show-code'
import { hypertension } from '../curated/hypertension'
import { codeFor, diseaseOf } from '../hypertensive'
import { quoteNaming } from '../notes-naming'
import { rowNumbers, rowsOf, shownList } from '../rows'
import { allSettings, type Rule } from '../rule'

const { essential, heartFailure } = hypertension.items

/** Hypertension with heart failure is hypertensive heart disease, unless documented as unrelated. */
export const cmb01: Rule = {
  id: 'CMB-01',
  group: 'CMB',
  severity: 'ERROR',
  settings: allSettings,
  title: 'Hypertension with heart failure is reported as I11.0 and I50.-',
  citation: 'ICD-10-CM Official Guidelines I.C.9.a.1 and I.A.15',
  concerns: heartFailure,
  besides: essential,
  check: (facts) => {
    const disease = diseaseOf(facts)
    const code = codeFor(disease, facts.release)
    if (!disease.failure || disease.kidney || code === undefined) return []
    const failures = rowsOf(facts, heartFailure)
    return rowsOf(facts, essential).map(({ row, shown }) => ({
      row,
      withRows: rowNumbers(failures),
      message: `${shown} stands beside ${shownList(failures)}: hypertension with heart failure is one disease.`,
      fix: {
        text: `Report ${showCode(code)} in place of ${shown} and keep ${shownList(failures)} after it.`,
        change: { kind: 'replace' as const, row, code: showCode(code) },
      },
      overridable: true,
      ...quoteNaming([code, 'includes', failures[0]?.code ?? ''], facts.release),
    }))
  },
}
