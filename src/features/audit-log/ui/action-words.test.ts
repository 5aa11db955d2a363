import { describe, expect, it } from 'vitest'
import { actionWords } from './action-words'

describe('an action in words', () => {
  it('is the field’s own term where there is one', () => {
    expect(actionWords('chart.assigned')).toBe('Charts assigned')
  })

  it('is spelt out of its name otherwise', () => {
    expect(actionWords('importFile.refusedTwice')).toBe('Import file refused twice')
  })
})
