import { complexities, rankOf, type Complexity, type Rating } from './complexity'
import { rateData, type DataReviewed } from './rate-data'
import { rateProblems, type ProblemCounts } from './rate-problems'
import { rateRisk, type RiskKind } from './rate-risk'

export const elements = ['problems', 'data', 'risk'] as const
export type Element = (typeof elements)[number]

/** What the provider documented of decision making. */
export interface Documented {
  readonly problems: ProblemCounts
  readonly data: DataReviewed
  readonly risk: readonly RiskKind[]
}

export interface DecisionMaking {
  readonly complexity: Complexity
  readonly ratings: Readonly<Record<Element, Rating>>
  /** The elements, two or all three, that meet or exceed the level. */
  readonly carriedBy: readonly Element[]
}

/** The level of decision making: the highest that two of the three elements meet or exceed. */
export function rateDecisionMaking({ problems, data, risk }: Documented): DecisionMaking {
  const ratings = {
    problems: rateProblems(problems),
    data: rateData(data),
    risk: rateRisk(risk),
  }
  const meeting = (complexity: Complexity): Element[] =>
    elements.filter((element) => rankOf(ratings[element].complexity) >= rankOf(complexity))
  const complexity =
    [...complexities].reverse().find((one) => meeting(one).length >= 2) ?? 'straightforward'
  return { complexity, ratings, carriedBy: meeting(complexity) }
}
