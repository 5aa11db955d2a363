import { describe, expect, it } from 'vitest'
import { rangePlace } from './range-place'

describe('rangePlace', () => {
  it.each([
    [4, 'below', 0.25],
    [5, 'within', 0.3],
    [9, 'within', 0.5],
    [13, 'within', 0.7],
    [14, 'above', 0.75],
    [400, 'above', 1],
    [-400, 'below', 0],
  ])('puts %d %s a range of 5 to 13', (value, side, at) => {
    const place = rangePlace(value, { low: 5, high: 13 })
    expect(place?.side).toBe(side)
    expect(place?.at).toBeCloseTo(at, 5)
  })

  it('gives an open end its whole side', () => {
    expect(rangePlace(120, { low: undefined, high: 100 })).toMatchObject({
      side: 'above',
      bandStart: 0,
      bandEnd: 0.7,
    })
    expect(rangePlace(70, { low: 60, high: undefined })).toMatchObject({
      side: 'within',
      bandEnd: 1,
    })
  })

  it('has no place without a range', () => {
    expect(rangePlace(1, { low: undefined, high: undefined })).toBeUndefined()
  })
})
