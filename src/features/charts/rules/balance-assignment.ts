export interface AssignableChart {
  readonly chartId: string
  readonly difficulty: string
}

export interface CoderWithLoad {
  readonly coderId: string
  /** Weighted load of what the coder has on the desk already. */
  readonly load: number
}

export interface Assignment {
  readonly chartId: string
  readonly coderId: string
}

const weights: Readonly<Record<string, number>> = { low: 1, medium: 2, high: 3 }

/** How much of a coder's day a chart takes, relative to an easy one. */
export function chartWeight(difficulty: string): number {
  return weights[difficulty] ?? 2
}

/**
 * Gives each chart, hardest first, to the coder with the least load so far; ties go to the coder named
 * first. Loads end within one chart's weight of each other wherever the charts allow it.
 */
export function balanceAssignment(
  charts: readonly AssignableChart[],
  coders: readonly CoderWithLoad[],
): Assignment[] {
  if (coders.length === 0) return []
  const loads = coders.map((coder) => ({ ...coder }))
  const hardestFirst = [...charts].sort(
    (a, b) => chartWeight(b.difficulty) - chartWeight(a.difficulty),
  )
  return hardestFirst.map((chart) => {
    const coder = loads.reduce((least, other) => (other.load < least.load ? other : least))
    const position = loads.indexOf(coder)
    loads[position] = { ...coder, load: coder.load + chartWeight(chart.difficulty) }
    return { chartId: chart.chartId, coderId: coder.coderId }
  })
}
