import { describe, expect, it } from 'vitest'
import { formatChartNumber, parseChartNumber } from './chart-number'

describe('chart numbers', () => {
  it('are written with six digits at least', () => {
    expect(formatChartNumber(123)).toBe('C-000123')
    expect(formatChartNumber(1_234_567)).toBe('C-1234567')
  })

  it.each([
    ['C-000123', 123],
    ['c-123', 123],
    [' 123 ', 123],
    ['C123', 123],
  ])('are read from %s', (text, number) => {
    expect(parseChartNumber(text)).toBe(number)
  })

  it.each(['', 'C-', 'chest pain', '12a', '1234567890'])('are not seen in %j', (text) => {
    expect(parseChartNumber(text)).toBeUndefined()
  })
})
