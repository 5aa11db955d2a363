interface Answer {
  readonly matched: string
}

/**
 * The answers of several searches as one list: codes that were typed first, then the best of each search in turn,
 * the first search before the others.
 */
export function takeTurns<Hit extends Answer>(
  answers: readonly (readonly Hit[])[],
  limit: number,
): readonly Hit[] {
  const longest = Math.max(0, ...answers.map(({ length }) => length))
  const inTurn = Array.from({ length: longest }, (_, place) =>
    answers.flatMap((hits) => hits[place] ?? []),
  ).flat()
  const byCode = inTurn.filter(({ matched }) => matched === 'code')
  const byWords = inTurn.filter(({ matched }) => matched !== 'code')
  return [...byCode, ...byWords].slice(0, limit)
}
