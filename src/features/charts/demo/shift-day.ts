import type { Day } from '@/core/day'

/** The day a number of days later, or earlier when negative. */
export function shiftDay(day: Day, days: number): Day {
  const shifted = Date.parse(`${day}T00:00:00Z`) + Math.round(days) * 86_400_000
  return new Date(shifted).toISOString().slice(0, 10)
}
