import { rateDecisionMaking, type DecisionMaking, type Documented } from './rate-decision-making'
import { visitFamilies, type VisitCode, type VisitFamily, type VisitFamilyId } from './visit-codes'

export interface Visit {
  readonly family: VisitFamilyId
  readonly documented: Documented
  /** Total minutes of the billing clinician on the date of the encounter, where documented. */
  readonly minutes?: number
  /** Medicare counts prolonged service from a later minute and by its own code. */
  readonly medicare?: boolean
}

export interface ProlongedService {
  readonly code: '99417' | 'G2212'
  readonly units: number
}

export interface VisitLevel {
  readonly code: string
  readonly by: 'decisionMaking' | 'time'
  readonly decisionMaking: DecisionMaking & { readonly code: string }
  /** The code that time alone reaches; absent without minutes, below the least, or where time does not count. */
  readonly time?: { readonly code: string; readonly leastMinutes: number }
  /** Only where time chooses the highest code of the family. */
  readonly prolonged?: ProlongedService
}

const prolongedUnit = 15

/** Chooses the code of a visit by decision making or by time, whichever is higher. */
export function chooseVisitCode({ family, documented, minutes, medicare }: Visit): VisitLevel {
  const { codes, prolonged }: VisitFamily = visitFamilies[family]
  const decisionMaking = rateDecisionMaking(documented)
  const byDecision = codes.findIndex((one) => one.complexities.includes(decisionMaking.complexity))
  const byTime = codes.findLastIndex((one) => isLongEnough(one, minutes))
  const timeWins = byTime > byDecision
  const timed = codes[byTime]
  return {
    code: codeAt(codes, Math.max(byDecision, byTime)),
    by: timeWins ? 'time' : 'decisionMaking',
    decisionMaking: { ...decisionMaking, code: codeAt(codes, byDecision) },
    ...(timed?.leastMinutes === undefined
      ? {}
      : { time: { code: timed.code, leastMinutes: timed.leastMinutes } }),
    ...prolongedService(
      byTime === codes.length - 1 ? prolonged : undefined,
      minutes ?? 0,
      medicare === true,
    ),
  }
}

function isLongEnough({ leastMinutes }: VisitCode, minutes: number | undefined): boolean {
  return leastMinutes !== undefined && minutes !== undefined && minutes >= leastMinutes
}

function codeAt(codes: readonly VisitCode[], index: number): string {
  return codes[index]?.code ?? ''
}

function prolongedService(
  prolonged: VisitFamily['prolonged'],
  minutes: number,
  medicare: boolean,
): Pick<VisitLevel, 'prolonged'> {
  if (!prolonged) return {}
  const from = medicare ? prolonged.medicareFrom : prolonged.cptFrom
  if (minutes < from) return {}
  const units = 1 + Math.floor((minutes - from) / prolongedUnit)
  return { prolonged: { code: medicare ? 'G2212' : '99417', units } }
}
