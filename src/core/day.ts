import { z } from 'zod'

/** A calendar day as `YYYY-MM-DD`, without a time zone. */
export const daySchema = z.iso.date()

export type Day = string

/** The calendar day of an ISO timestamp as written (its own offset), or undefined when it has none. */
export function dayOf(timestamp: string): Day | undefined {
  const day = timestamp.slice(0, 10)
  return daySchema.safeParse(day).success ? day : undefined
}

/** Completed years between two days; negative when `on` is before `birth`. */
export function yearsBetween(birth: Day, on: Day): number {
  const years = Number(on.slice(0, 4)) - Number(birth.slice(0, 4))
  return on.slice(5) < birth.slice(5) ? years - 1 : years
}

/** Whole days from one day to another. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}

/** The day before, across months and years. */
export function dayBefore(day: Day): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
}

/** The day after, across months and years. */
export function dayAfter(day: Day): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
}
