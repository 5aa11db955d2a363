import { describe, expect, it } from 'vitest'
import { intervalWords, percent } from './score-words'

describe('score words', () => {
  it.each([
    [1, '100 %'],
    [0.875, '87.5 %'],
    [2 / 3, '66.7 %'],
    [0, '0 %'],
  ])('shows %d as %s', (share, shown) => {
    expect(percent(share)).toBe(shown)
  })

  it('shows the interval beside its figure', () => {
    expect(intervalWords({ correct: 19, n: 20 })).toBe('76.4–99.1 %')
    expect(intervalWords({ correct: 0, n: 0 })).toBe('')
  })
})
