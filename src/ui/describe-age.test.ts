import { describe, expect, it } from 'vitest'
import { describeAge } from './describe-age'

const now = new Date('2026-03-02T12:00:00Z')

describe('describeAge', () => {
  it.each([
    ['2026-03-02T11:59:31Z', 'now'],
    ['2026-03-02T12:00:05Z', 'now'],
    ['2026-03-02T11:55:00Z', '5 min'],
    ['2026-03-02T09:00:00Z', '3 h'],
    ['2026-03-01T00:00:00Z', '36 h'],
    ['2026-02-26T12:00:00Z', '4 d'],
    ['2026-01-19T12:00:00Z', '6 wk'],
    ['2020-03-02T12:00:00Z', '6 y'],
  ])('calls %s %s', (then, words) => {
    expect(describeAge(new Date(then), now)).toBe(words)
  })
})
