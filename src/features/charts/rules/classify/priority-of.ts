import { daysBetween, type Day } from '@/core/day'
import type { EncounterClass } from '../../contract/chart-payload'
import type { Difficulty } from '../../contract/queue'

interface PriorityFacts {
  readonly encounterClass: EncounterClass
  readonly difficulty: Difficulty
  readonly serviceDate: Day
  /** The day the chart arrived. */
  readonly today: Day
}

export interface Priority {
  /** 0 to 100; higher is coded first. */
  readonly score: number
  readonly reason: string
}

const classPoints: Readonly<Record<EncounterClass, number>> = {
  inpatient: 50,
  emergency: 35,
  outpatient: 15,
  home: 15,
  virtual: 10,
  other: 10,
}

const classWords: Readonly<Record<EncounterClass, string>> = {
  inpatient: 'Inpatient stay',
  emergency: 'Emergency visit',
  outpatient: 'Outpatient visit',
  home: 'Home visit',
  virtual: 'Virtual visit',
  other: 'Visit',
}

/** Days of waiting, and the points they add; bills of a stay are due within days of discharge. */
const waiting = [
  { days: 3, points: 10 },
  { days: 14, points: 10 },
  { days: 30, points: 10 },
] as const

const difficultyPoints: Readonly<Record<Difficulty, number>> = { low: 0, medium: 5, high: 15 }

/** How soon a chart should be coded: by class, by how long it had waited when it arrived, by difficulty. */
export function priorityOf(facts: PriorityFacts): Priority {
  const { encounterClass, difficulty, serviceDate, today } = facts
  const waited = daysBetween(serviceDate, today)
  const waitingPoints = waiting
    .filter(({ days }) => waited > days)
    .reduce((sum, { points }) => sum + points, 0)
  const score = classPoints[encounterClass] + difficultyPoints[difficulty] + waitingPoints
  const event = encounterClass === 'inpatient' ? `discharged ${serviceDate}` : serviceDate
  const difficult = difficulty === 'high' ? '; high difficulty' : ''
  return {
    score: Math.min(100, score),
    reason: `${classWords[encounterClass]}, ${event}${difficult}`,
  }
}
