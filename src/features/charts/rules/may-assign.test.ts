import { describe, expect, it } from 'vitest'
import { refuseAssignment, refuseUnassignment } from './may-assign'

describe('assigning a chart', () => {
  it.each([
    ['draft', undefined],
    ['returned', undefined],
    ['pending_audit', 'under_audit'],
    ['completed', 'completed'],
  ])('in status %s is refused for %s', (status, reason) => {
    expect(refuseAssignment({ status, assigneeId: null })).toBe(reason)
    expect(refuseUnassignment({ status, assigneeId: 'someone' })).toBe(reason)
  })

  it('cannot be undone where nobody has the chart', () => {
    expect(refuseUnassignment({ status: 'draft', assigneeId: null })).toBe('not_assigned')
  })
})
