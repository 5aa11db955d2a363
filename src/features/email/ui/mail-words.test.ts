import { describe, expect, it } from 'vitest'
import { failureWords } from './mail-words'

describe('failureWords', () => {
  it.each([
    ['unreachable', 1, 'The mail server could not be reached, after 1 attempt.'],
    ['refused', 3, 'The mail server refused this recipient or message, after 3 attempts.'],
    [null, 0, ''],
  ] as const)('says %s after %i attempts', (failure, attempts, words) => {
    expect(failureWords({ failure, attempts })).toBe(words)
  })
})
