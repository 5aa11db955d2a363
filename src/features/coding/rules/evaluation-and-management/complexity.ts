/** Levels of medical decision making, lowest first. */
export const complexities = ['straightforward', 'low', 'moderate', 'high'] as const
export type Complexity = (typeof complexities)[number]

/** How an element of decision making was rated and which entry put it there. */
export interface Rating {
  readonly complexity: Complexity
  /** In words, for the person who checks the level. */
  readonly reason: string
}

export function rankOf(complexity: Complexity): number {
  return complexities.indexOf(complexity)
}
