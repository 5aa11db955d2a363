import { showCode } from '@/features/code-sets/contract/show-code'
import { among } from '../code-ranges'
import { dialysis } from '../curated/dialysis'
import type { Facts } from '../facts'
import { quoteNaming } from '../notes-naming'
import { hasCode, rowsOf } from '../rows'
import { allSettings, type Rule } from '../rule'
import { codeWith, titleOf } from '../titles'

const endStage = among('N18.6')
const dependence = among('Z99.2')
const { words, denied, procedures } = dialysis.items

/** A patient with end-stage renal disease on dialysis has the code for the dependence. */
export const cpl06: Rule = {
  id: 'CPL-06',
  group: 'CPL',
  severity: 'WARN',
  settings: allSettings,
  title: 'End-stage renal disease on dialysis has Z99.2',
  citation: 'ICD-10-CM Official Guidelines I.C.14.a; use additional code at N18.6',
  concerns: endStage,
  check: (facts) => {
    if (hasCode(facts, dependence) || !isOnDialysis(facts)) return []
    const code = codeWith('Z99', ['renal dialysis'], facts.release)
    if (code === undefined) return []
    return rowsOf(facts, endStage).map((disease) => ({
      row: disease.row,
      message: `The record speaks of dialysis, and ${showCode(code)} is missing beside ${disease.shown}.`,
      fix: {
        text: `Add ${showCode(code)} (${titleOf(code, facts.release)}).`,
        change: { kind: 'add' as const, code: showCode(code) },
      },
      ...quoteNaming([disease.code, 'useAdditionalCode', code], facts.release),
    }))
  },
}

function isOnDialysis({ documentation, encounter, procedures: performed }: Facts): boolean {
  if (performed.some(({ code }) => procedures.test(code))) return true
  return [documentation, encounter.reason].some((text) => words.test(text) && !denied.test(text))
}
