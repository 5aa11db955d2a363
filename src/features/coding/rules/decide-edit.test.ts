import { describe, expect, it } from 'vitest'
import { decideEdit, isEditable, type EditedChart } from './decide-edit'

const coder = 'coder'
const chart: EditedChart = { status: 'draft', assigneeId: coder, version: 4 }

describe('deciding on a change of codes', () => {
  it.each(['draft', 'returned'] as const)('lets the assigned coder change a %s chart', (status) => {
    const decision = decideEdit({ ...chart, status }, { userId: coder, version: 4 })
    expect(decision.ok).toBe(true)
  })

  it.each([
    ['not_assigned', { ...chart, assigneeId: 'other' }],
    ['not_assigned', { ...chart, assigneeId: null }],
    ['not_assigned', { ...chart, assigneeId: 'other', status: 'completed' }],
    ['under_audit', { ...chart, status: 'pending_audit' }],
    ['completed', { ...chart, status: 'completed' }],
    ['stale', { ...chart, version: 5 }],
    ['under_audit', { ...chart, status: 'pending_audit', version: 5 }],
  ] as const)('refuses with %s', (reason, other) => {
    expect(decideEdit(other, { userId: coder, version: 4 })).toEqual({ ok: false, reason })
  })

  it('calls a chart editable whatever version was seen', () => {
    expect(isEditable(chart, coder)).toBe(true)
    expect(isEditable({ ...chart, status: 'completed' }, coder)).toBe(false)
  })
})
