interface ReferenceInterval {
  readonly low: number | undefined
  readonly high: number | undefined
}

export interface RangePlace {
  readonly side: 'below' | 'within' | 'above'
  /** Shares of the bar's width, 0 to 1. */
  readonly at: number
  readonly bandStart: number
  readonly bandEnd: number
}

const bandStart = 0.3
const bandEnd = 0.7

/**
 * Where a value lies on a bar whose middle 40 % is the reference interval. An open end takes its
 * whole side of the bar; without any end there is no place.
 */
export function rangePlace(value: number, interval: ReferenceInterval): RangePlace | undefined {
  const { low, high } = interval
  if (low === undefined && high === undefined) return undefined
  const from = low ?? Math.min(0, value, high ?? 0)
  const to = high ?? Math.max(from * 2, value, from + 1)
  const span = to - from || 1
  const at = bandStart + ((value - from) / span) * (bandEnd - bandStart)
  return {
    side: sideOf(value, interval),
    at: Math.min(1, Math.max(0, at)),
    bandStart: low === undefined ? 0 : bandStart,
    bandEnd: high === undefined ? 1 : bandEnd,
  }
}

function sideOf(value: number, { low, high }: ReferenceInterval): RangePlace['side'] {
  if (low !== undefined && value < low) return 'below'
  return high !== undefined && value > high ? 'above' : 'within'
}
