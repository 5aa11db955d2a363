import { describe, expect, it } from 'vitest'
import { linePoints } from './line-points'

const frame = { width: 106, height: 26 }

describe('linePoints', () => {
  it('spreads the values over the frame, the highest on top', () => {
    expect(linePoints([1, 3, 2], frame).points).toEqual([
      { x: 3, y: 23 },
      { x: 53, y: 3 },
      { x: 103, y: 13 },
    ])
  })

  it('keeps the reference interval in view', () => {
    expect(linePoints([5], { ...frame, low: 0, high: 10 })).toEqual({
      points: [{ x: 3, y: 13 }],
      band: { top: 3, height: 20 },
    })
  })

  it('draws a constant value without dividing by zero', () => {
    expect(linePoints([4, 4], frame).points.map(({ y }) => y)).toEqual([23, 23])
  })

  it('draws nothing for no values', () => {
    expect(linePoints([], frame).points).toEqual([])
  })
})
