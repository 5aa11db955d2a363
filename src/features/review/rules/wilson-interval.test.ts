import { describe, expect, it } from 'vitest'
import { wilsonInterval } from './wilson-interval'

const percent = (share: number | undefined) => Number(((share ?? Number.NaN) * 100).toFixed(1))

describe('wilsonInterval', () => {
  it.each([
    { correct: 19, n: 20, low: 76.4, high: 99.1 },
    { correct: 57, n: 60, low: 86.3, high: 98.3 },
    { correct: 95, n: 100, low: 88.8, high: 97.8 },
    { correct: 285, n: 300, low: 91.9, high: 96.9 },
  ])('gives $correct of $n as $low to $high per cent', ({ correct, n, low, high }) => {
    const interval = wilsonInterval(correct, n)
    expect([percent(interval?.low), percent(interval?.high)]).toEqual([low, high])
  })

  it('stays within nought and one at the ends', () => {
    expect(wilsonInterval(0, 3)?.low).toBeCloseTo(0, 12)
    expect(wilsonInterval(0, 3)?.low).toBeGreaterThanOrEqual(0)
    expect(wilsonInterval(3, 3)?.high).toBeCloseTo(1, 12)
    expect(wilsonInterval(3, 3)?.high).toBeLessThanOrEqual(1)
  })

  it('says nothing about nothing', () => {
    expect(wilsonInterval(0, 0)).toBeUndefined()
  })

  it('cannot tell 95 from 80 per cent by twenty codes', () => {
    expect(wilsonInterval(19, 20)?.low).toBeLessThan(0.8)
  })
})
