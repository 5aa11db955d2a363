import { showCode } from '@/features/code-sets/contract/show-code'
import type { ReleaseView } from '@/features/code-sets/contract/release-view'
import { hypertension } from '../curated/hypertension'
import type { Facts } from '../facts'
import {
  codeFor,
  conditionsOf,
  diseaseNamed,
  diseaseOf,
  type HypertensiveDisease,
} from '../hypertensive'
import { hasCode, rowNumbers, rowsOf, shownList } from '../rows'
import { allSettings, type Rule } from '../rule'
import { titleOf } from '../titles'

const { heart, kidney, heartAndKidney, chronicKidneyDisease } = hypertension.items

/** A code of I11 to I13 says the same of heart failure and kidney disease as the other codes do. */
export const cmb06: Rule = {
  id: 'CMB-06',
  group: 'CMB',
  severity: 'ERROR',
  settings: allSettings,
  title: 'The code of I11 to I13 agrees with the stage of kidney disease and with heart failure',
  citation: 'ICD-10-CM Official Guidelines I.C.9.a.1 to I.C.9.a.3',
  concerns: (code) => heart(code) || kidney(code) || heartAndKidney(code),
  check: (facts) => {
    const present = diseaseOf(facts)
    const staged = hasCode(facts, chronicKidneyDisease)
    return rowsOf(facts, (code) => heart(code) || kidney(code) || heartAndKidney(code)).flatMap(
      ({ row, shown, code }) => {
        const named = diseaseNamed(code, facts.release)
        const right = corrected(named, present, staged)
        const better = codeFor(right, facts.release)
        if (better === undefined || better === code) return []
        return [
          {
            row,
            withRows: rowNumbers(conditionsOf(facts)),
            message: `${shown} (${titleOf(code, facts.release)}) contradicts ${conditionsShown(facts)}.`,
            fix: fixFor(better, row, facts.release),
            overridable: right.failure !== named.failure,
          },
        ]
      },
    )
  },
}

/** What lacks a code altogether is for CPL-03; a part of I13 that stands alone is for CMB-04. */
function corrected(
  named: HypertensiveDisease,
  present: HypertensiveDisease,
  staged: boolean,
): HypertensiveDisease {
  return {
    ...named,
    failure: named.heart ? named.failure || present.failure : false,
    late: named.kidney && staged ? present.late : named.late,
  }
}

function conditionsShown(facts: Facts): string {
  return shownList(conditionsOf(facts))
}

function fixFor(better: string, row: number, release: ReleaseView) {
  const code = showCode(better)
  return {
    text: `Report ${code} (${titleOf(better, release)}).`,
    change: { kind: 'replace' as const, row, code },
  }
}
