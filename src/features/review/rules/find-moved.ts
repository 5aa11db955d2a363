/**
 * The indexes of the places that are out of order: all but one longest increasing run. The fewest
 * codes are said to have moved.
 */
export function findMoved(places: readonly number[]): ReadonlySet<number> {
  const kept = longestIncreasing(places)
  return new Set([...places.keys()].filter((index) => !kept.has(index)))
}

function longestIncreasing(places: readonly number[]): ReadonlySet<number> {
  const runs: number[][] = []
  for (const [index, place] of places.entries()) {
    const before = places
      .slice(0, index)
      .map((other, at) => (other < place ? (runs[at] ?? []) : []))
      .reduce((longest, run) => (run.length > longest.length ? run : longest), [])
    runs.push([...before, index])
  }
  return new Set(runs.reduce((longest, run) => (run.length > longest.length ? run : longest), []))
}
