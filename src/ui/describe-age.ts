const minuteMs = 60_000
const hourMs = 60 * minuteMs
const dayMs = 24 * hourMs

/** How long ago an instant was, short enough for a table: "now", "5 min", "3 h", "2 d", "6 wk". */
export function describeAge(then: Date, now: Date): string {
  const ageMs = Math.max(0, now.getTime() - then.getTime())
  if (ageMs < minuteMs) return 'now'
  if (ageMs < hourMs) return `${Math.floor(ageMs / minuteMs)} min`
  if (ageMs < 2 * dayMs) return `${Math.floor(ageMs / hourMs)} h`
  if (ageMs < 21 * dayMs) return `${Math.floor(ageMs / dayMs)} d`
  if (ageMs < 365 * dayMs) return `${Math.floor(ageMs / (7 * dayMs))} wk`
  return `${Math.floor(ageMs / (365 * dayMs))} y`
}
