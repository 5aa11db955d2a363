import { describe, expect, it } from 'vitest'
import type { ChartStanding } from '@/features/charts/contract/chart-view'
import { standingChange } from './standing-change'

const known: ChartStanding = {
  status: 'pending_audit',
  version: 4,
  assigneeId: 'ada',
  assigneeLabel: 'Ada',
}

describe('what happened to an opened chart', () => {
  it.each([
    ['gone', 'taken'],
    [known, undefined],
    [{ ...known, version: 5, status: 'returned' }, 'returned'],
    [{ ...known, version: 5, status: 'completed' }, 'approved'],
    [{ ...known, version: 5, status: 'draft' }, 'reopened'],
    [{ ...known, version: 5, assigneeId: 'ben', assigneeLabel: 'Ben' }, 'reassigned'],
    [{ ...known, version: 5, assigneeId: null, assigneeLabel: null }, 'reassigned'],
    [{ ...known, version: 5 }, 'changed'],
  ] as const)('%o is %s', (now, change) => {
    expect(standingChange({ known, now })).toBe(change)
  })

  it('is a submission from another window when a draft waits for its audit', () => {
    const now = { ...known, version: 5 }
    expect(standingChange({ known: { ...known, status: 'draft' }, now })).toBe('submitted')
  })

  it('is nothing when the answer is older than what was saved here meanwhile', () => {
    const now = { ...known, status: 'draft', version: 3 } as const
    expect(standingChange({ known, now })).toBeUndefined()
  })
})
