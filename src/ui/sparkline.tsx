import { linePoints } from './line-points'

interface SparklineProps {
  /** In the order of time. */
  readonly values: readonly number[]
  /** What it says in words: "Creatinine, rising from 0.9 to 1.6". */
  readonly label: string
  readonly width?: number
  readonly height?: number
  /** The reference interval, drawn as a band behind the line. */
  readonly low?: number | undefined
  readonly high?: number | undefined
}

/** The course of one value; the last one is marked. */
export function Sparkline(props: SparklineProps) {
  const { values, label, width = 72, height = 20, low, high } = props
  const { points, band } = linePoints(values, { width, height, low, high })
  const last = points.at(-1)
  return (
    <svg role="img" aria-label={label} width={width} height={height} className="block shrink-0">
      {band ? (
        <rect x={0} y={band.top} width={width} height={band.height} className="fill-hover" />
      ) : null}
      <polyline
        points={points.map(({ x, y }) => `${x},${y}`).join(' ')}
        className="fill-none stroke-soft"
        strokeWidth={1.25}
        strokeLinejoin="round"
      />
      {last ? <circle cx={last.x} cy={last.y} r={2} className="fill-accent" /> : null}
    </svg>
  )
}
