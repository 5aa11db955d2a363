import { dayOf } from '@/core/day'

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/** The day of a timestamp as people read it, e.g. `Feb 11, 2026`; the source's own words when it has none. */
export function showDay(timestamp: string): string {
  const day = dayOf(timestamp)
  if (!day) return timestamp
  const [year, month, date] = day.split('-').map(Number)
  return `${months[(month ?? 1) - 1]} ${date}, ${year}`
}

/** The days of a stay, or the one day of a visit. */
export function showDays(start: string, end: string | null | undefined): string {
  const [first, last] = [showDay(start), end ? showDay(end) : undefined]
  return last === undefined || last === first ? first : `${first} – ${last}`
}
