import { among, seventhOf } from './code-ranges'
import type { DiagnosisFact, Facts } from './facts'

/** What a 7th character of an injury says of the encounter, as external causes say it with A, D and S. */
export type InjuryPhase = 'A' | 'D' | 'S'

const injuries = among('S00-T88')
const externalCauses = among('V00-Y99')

/** A, B and C are active treatment, S a sequela, all others routine healing, delay, nonunion or malunion. */
export function phaseOf(code: string): InjuryPhase | undefined {
  const seventh = seventhOf(code)
  if (seventh === undefined) return undefined
  if (seventh === 'S') return 'S'
  return /[ABC]/.test(seventh) ? 'A' : 'D'
}

/** An injury whose 7th character tells the encounter. */
export function isPhasedInjury(code: string): boolean {
  return phaseOf(code) !== undefined && injuries(code)
}

/** The injuries and external causes with a 7th character, each with its phase. */
export function injuryPhases({ diagnoses }: Facts) {
  const phased = diagnoses.flatMap((row) => {
    const phase = phaseOf(row.code)
    return phase === undefined ? [] : [{ row, phase }]
  })
  return {
    injuries: phased.filter(({ row }) => injuries(row.code)),
    causes: phased.filter(({ row }) => externalCauses(row.code)),
  }
}

export interface PhasedRow {
  readonly row: DiagnosisFact
  readonly phase: InjuryPhase
}
