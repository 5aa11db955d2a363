const earliest = Date.UTC(1800, 0, 1)
const latest = Date.UTC(2200, 0, 1)

/** Milliseconds since 1970 of a FHIR date or timestamp, also a partial one; undefined when not a plausible one. */
export function instantOf(timestamp: string | undefined): number | undefined {
  if (timestamp === undefined || !/^\d{4}(-\d\d)?(-\d\d)?(T|$)/.test(timestamp)) return undefined
  const instant = Date.parse(timestamp)
  return instant >= earliest && instant < latest ? instant : undefined
}
