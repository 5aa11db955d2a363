import { clsx } from 'clsx'
import { rangePlace } from './range-place'

interface RangeBarProps {
  readonly value: number
  readonly low: number | undefined
  readonly high: number | undefined
  readonly width?: number
}

const marks = { below: 'fill-warning-line', within: 'fill-soft', above: 'fill-warning-line' }

/** Where a result lies against its reference interval; the middle band is the interval. */
export function RangeBar({ value, low, high, width = 72 }: RangeBarProps) {
  const place = rangePlace(value, { low, high })
  if (!place) return <span className="text-quiet">no range</span>
  const words = place.side === 'within' ? 'within range' : `${place.side} range`
  return (
    <svg
      role="img"
      aria-label={`${value}, ${words}, reference ${low ?? 'up to'} ${high === undefined ? 'and above' : `to ${high}`}`}
      width={width}
      height={12}
      className="block shrink-0"
    >
      <rect y={5} width={width} height={2} rx={1} className="fill-line" />
      <rect
        x={place.bandStart * width}
        y={4}
        width={(place.bandEnd - place.bandStart) * width}
        height={4}
        rx={1}
        className="fill-accent-line"
      />
      <rect
        x={place.at * (width - 3)}
        y={0}
        width={3}
        height={12}
        rx={1}
        className={clsx(marks[place.side])}
      />
    </svg>
  )
}
