import { among, seventhOf } from './code-ranges'
import type { DiagnosisFact, Facts } from './facts'
import { perFacts } from './per-facts'

/** What a 7th character of an injury says of the encounter, as external causes say it with A, D and S. */
export type InjuryPhase = 'A' | 'D' | 'S'

const injuries = among('S00-T88')
const externalCauses = among('V00-Y99')

/** A, B and C are active treatment, S a sequela, all others routine healing, delay, nonunion or malunion. */
export function phaseOf(code: string): InjuryPhase | undefined {
  const seventh = seventhOf(code)
  if (seventh === undefined) return undefined
  if (seventh === 'S') return 'S'
  return 'ABC'.includes(seventh) ? 'A' : 'D'
}

/** An injury whose 7th character tells the encounter. */
export function isPhasedInjury(code: string): boolean {
  return phaseOf(code) !== undefined && injuries(code)
}

/** The injuries and external causes with a 7th character, each with its phase. */
export const injuryPhases = perFacts(({ diagnoses }: Facts) => {
  const phased: Record<'injuries' | 'causes', PhasedRow[]> = { injuries: [], causes: [] }
  for (const row of diagnoses) {
    const phase = phaseOf(row.code)
    if (phase === undefined) continue
    if (injuries(row.code)) phased.injuries.push({ row, phase })
    else if (externalCauses(row.code)) phased.causes.push({ row, phase })
  }
  return phased
})

export interface PhasedRow {
  readonly row: DiagnosisFact
  readonly phase: InjuryPhase
}
