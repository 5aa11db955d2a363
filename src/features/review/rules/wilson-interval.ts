export interface Interval {
  readonly low: number
  readonly high: number
}

/** The 97.5th percentile of the standard normal distribution. */
const z95 = 1.959963984540054

/** The Wilson score interval (95 %) of `correct` out of `n`; undefined when nothing was counted. */
export function wilsonInterval(correct: number, n: number): Interval | undefined {
  if (n <= 0) return undefined
  const share = correct / n
  const spread = (z95 * z95) / n
  const centre = (share + spread / 2) / (1 + spread)
  const half = (z95 * Math.sqrt((share * (1 - share) + spread / 4) / n)) / (1 + spread)
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) }
}
