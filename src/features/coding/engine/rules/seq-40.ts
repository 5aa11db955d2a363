import { showCode } from '@/features/code-sets/contract/show-code'
import { among } from '../code-ranges'
import {
  injuryPhases,
  isPhasedInjury,
  type InjuryPhase,
  type PhasedRow,
} from '../encounter-of-injury'
import type { Facts } from '../facts'
import type { Fix } from '../finding'
import { allSettings, type Rule } from '../rule'

const phaseNames: Readonly<Record<InjuryPhase, string>> = {
  A: 'an initial encounter',
  D: 'a subsequent encounter',
  S: 'a sequela',
}

/** The 7th character of an external cause agrees with that of the injury. */
export const seq40: Rule = {
  id: 'SEQ-40',
  group: 'SEQ',
  severity: 'ERROR',
  settings: allSettings,
  title: 'The 7th character of an external cause agrees with that of the injury',
  citation: 'ICD-10-CM Official Guidelines I.C.20.a.2; I.C.20.i',
  concerns: among('V00-Y99'),
  besides: isPhasedInjury,
  check: (facts) => {
    const { injuries, causes } = injuryPhases(facts)
    const phases = new Set(injuries.map(({ phase }) => phase))
    if (phases.size === 0) return []
    return causes
      .filter(({ phase }) => !phases.has(phase))
      .map((cause) => ({
        row: cause.row.row,
        withRows: injuries.map(({ row }) => row.row),
        message: `${cause.row.shown} says ${phaseNames[cause.phase]}, and the injury ${injuries[0]?.row.shown ?? ''} says ${[...phases].map((phase) => phaseNames[phase]).join(' or ')}.`,
        fix: fixFor(cause, phases, facts),
      }))
  },
}

function fixFor({ row }: PhasedRow, phases: ReadonlySet<InjuryPhase>, facts: Facts): Fix {
  const fitting = [...phases]
    .map((phase) => row.code.slice(0, 6) + phase)
    .filter((code) => facts.release.find(code)?.billable)
    .map(showCode)
  const [only, ...others] = fitting
  if (only === undefined) return { text: 'Give both the 7th character of this encounter.' }
  const text = `Report ${fitting.join(' or ')}, or correct the 7th character of the injury.`
  return others.length > 0
    ? { text }
    : { text, change: { kind: 'replace', row: row.row, code: only } }
}
