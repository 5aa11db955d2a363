interface LineFrame {
  readonly width: number
  readonly height: number
  readonly low?: number | undefined
  readonly high?: number | undefined
}

export interface LinePoint {
  readonly x: number
  readonly y: number
}

export interface LineDrawing {
  readonly points: readonly LinePoint[]
  /** The reference interval in pixels from the top, when both of its ends are known. */
  readonly band: { readonly top: number; readonly height: number } | undefined
}

const marginPx = 3

/** Where the values of a line lie in its frame, the reference interval included in the scale. */
export function linePoints(values: readonly number[], frame: LineFrame): LineDrawing {
  const { width, height, low, high } = frame
  const scaled = [...values, ...[low, high].filter((end) => end !== undefined)]
  const least = Math.min(...scaled)
  const span = Math.max(...scaled) - least || 1
  const step = values.length > 1 ? (width - 2 * marginPx) / (values.length - 1) : 0
  const y = (value: number) =>
    round(height - marginPx - ((value - least) / span) * (height - 2 * marginPx))
  const points = values.map((value, index) => ({ x: round(marginPx + index * step), y: y(value) }))
  const band =
    low === undefined || high === undefined
      ? undefined
      : { top: y(high), height: round(y(low) - y(high)) }
  return { points, band }
}

function round(pixels: number): number {
  return Math.round(pixels * 100) / 100
}
