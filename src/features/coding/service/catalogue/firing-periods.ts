const dayMs = 86_400_000

/** Since when the periods before `now` count. */
export function firingPeriods(now: Date): { days30: Date; days90: Date } {
  return {
    days30: new Date(now.getTime() - 30 * dayMs),
    days90: new Date(now.getTime() - 90 * dayMs),
  }
}
