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

/** Days of waiting, and the points they add; bills of a stay are due within days of discharge. */
const waiting = [
  { days: 30, points: 30 },
  { days: 14, points: 20 },
  { days: 3, points: 10 },
] as const

const difficultyPoints: Readonly<Record<Difficulty, number>> = { low: 0, medium: 5, high: 15 }

/** How soon a chart should be coded: by class, by how long it had waited when it arrived, by difficulty. */
export function priorityOf(facts: PriorityFacts): Priority {
  const { encounterClass, difficulty, serviceDate, today } = facts
  const waited = daysBetween(serviceDate, today)
  const late = waiting.find(({ days }) => waited > days)
  const score = classPoints[encounterClass] + difficultyPoints[difficulty] + (late?.points ?? 0)
  return { score: Math.min(100, score), reason: reasonOf(facts, late?.days) }
}

/** What the class and the dates beside it do not say by themselves. */
function reasonOf({ encounterClass, difficulty }: PriorityFacts, lateDays: number | undefined) {
  const reasons = [
    lateDays !== undefined && `over ${lateDays} days old on arrival`,
    difficulty === 'high' && 'much to code',
    encounterClass === 'inpatient' && 'stays first',
    encounterClass === 'emergency' && 'before planned visits',
  ].filter((reason) => reason !== false)
  const words = reasons.join(', ')
  return words === '' ? 'Nothing presses' : `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}
