import { describe, expect, it } from 'vitest'
import { addCounts, countStep, countTests, formatCounts, noTests } from './test-counts'

const vitest = { numPassedTests: 7, numFailedTests: 1, numPendingTests: 2, success: false }
const playwright = { suites: [], stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 0 } }

describe('the last line of the test command', () => {
  it('adds up the reports of both test runners', () => {
    const counts = addCounts(countTests(vitest), countTests(playwright))
    expect(formatCounts(counts)).toBe('12 passed, 2 failed, 2 skipped')
  })

  it('does not mention skipped tests when there are none', () => {
    expect(formatCounts(countTests(playwright))).toBe('5 passed, 1 failed')
  })

  it('counts a step that breaks without a failed test as one failure', () => {
    expect(countStep({ ...noTests, passed: 3 }, false)).toMatchObject({ passed: 3, failed: 1 })
    expect(countStep(countTests(vitest), false).failed).toBe(1)
    expect(countStep({ ...noTests, passed: 3 }, true).failed).toBe(0)
  })

  it('refuses a report of neither', () => {
    expect(() => countTests({ tests: 3 })).toThrow()
  })
})
