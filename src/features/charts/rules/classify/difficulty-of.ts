import type { ChartPayload } from '../../contract/chart-payload'
import type { Judged } from '../../contract/classification'
import type { Difficulty } from '../../contract/queue'

interface DifficultyRule {
  readonly reason: string
  readonly points: (facts: DifficultyFacts) => number
}

interface DifficultyFacts {
  readonly payload: ChartPayload
  /** Conditions and reasons in words. */
  readonly words: string
}

const rules: readonly DifficultyRule[] = [
  {
    reason: 'hospital stay',
    points: ({ payload }) => (payload.encounter.class === 'inpatient' ? 3 : 0),
  },
  {
    reason: 'emergency visit',
    points: ({ payload }) => (payload.encounter.class === 'emergency' ? 1 : 0),
  },
  {
    reason: 'several diagnoses',
    points: ({ payload }) => steps(payload.conditions.length, [2, 4]),
  },
  {
    reason: 'many comorbidities',
    points: ({ payload }) => steps(payload.activeProblems.length, [5, 10]),
  },
  {
    reason: 'several procedures',
    points: ({ payload }) => steps(payload.procedures.length, [4, 10]),
  },
  { reason: 'several documents', points: ({ payload }) => steps(payload.documents.length, [3, 6]) },
  {
    reason: 'injury or poisoning: external cause and encounter characters',
    points: ({ words }) =>
      /fracture|laceration|burn|concussion|sprain|injury|wound|overdose|poisoning/.test(words)
        ? 1
        : 0,
  },
  {
    reason: 'pregnancy: trimester and chapter 15 order',
    points: ({ words }) => (/pregnan|eclampsia|miscarriage|antepartum/.test(words) ? 1 : 0),
  },
  {
    reason: 'neoplasm: behavior and site',
    points: ({ words }) => (/neoplasm|carcinoma|malignan|metasta|tumou?r/.test(words) ? 2 : 0),
  },
  {
    reason: 'linked conditions: combination codes',
    points: ({ words }) => (/due to|diabetic|hypertensive|with chronic/.test(words) ? 1 : 0),
  },
  { reason: 'sepsis', points: ({ words }) => (/sepsis|septic/.test(words) ? 2 : 0) },
]

/** How much a chart asks of its coder: points of named rules, and which of them counted. */
export function difficultyOf(payload: ChartPayload): Judged<Difficulty> {
  const words = [...payload.encounter.reasons, ...payload.conditions.map(({ concept }) => concept)]
    .map(({ text }) => text.toLowerCase())
    .join('\n')
  const counted = rules
    .map(({ reason, points }) => ({ reason, points: points({ payload, words }) }))
    .filter(({ points }) => points > 0)
  const total = counted.reduce((sum, { points }) => sum + points, 0)
  const reasons = counted.map(({ reason }) => reason).join('; ')
  return { value: levelOf(total), reason: reasons === '' ? 'one plain problem' : reasons }
}

function levelOf(points: number): Difficulty {
  if (points >= 5) return 'high'
  return points >= 2 ? 'medium' : 'low'
}

/** How many of the thresholds a number has reached. */
function steps(count: number, thresholds: readonly number[]): number {
  return thresholds.filter((threshold) => count >= threshold).length
}
