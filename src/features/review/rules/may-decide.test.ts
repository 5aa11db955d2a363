import { describe, expect, it } from 'vitest'
import { mayAudit, mayDecide, type DecisionRefusal } from './may-decide'

const open = {
  audit: { status: 'open', version: 1, round: 2, coderId: 'coder' },
  chart: { status: 'pending_audit', round: 2 },
  actorId: 'supervisor',
  seenVersion: 1,
  decision: 'approve',
  said: 0,
} as const

type Deciding = Parameters<typeof mayDecide>[0]

const refused: readonly [string, Partial<Deciding>, DecisionRefusal][] = [
  ['the supervisor coded the chart', { actorId: 'coder' }, 'own_coding'],
  ['the audit is decided', { audit: { ...open.audit, status: 'approved' } }, 'not_open'],
  ['another tab decided it', { audit: { ...open.audit, status: 'returned', version: 2 } }, 'stale'],
  ['the chart left the audit', { chart: { status: 'returned', round: 2 } }, 'chart_moved_on'],
  [
    'the chart is in a later round',
    { chart: { status: 'pending_audit', round: 3 } },
    'chart_moved_on',
  ],
  ['a return says nothing', { decision: 'return' }, 'nothing_said'],
]

describe('mayDecide', () => {
  it('lets a supervisor approve without a word and return with one', () => {
    expect(mayDecide(open).ok).toBe(true)
    expect(mayDecide({ ...open, decision: 'return', said: 1 }).ok).toBe(true)
  })

  it.each(refused)('refuses when %s', (_, change, reason) => {
    expect(mayDecide({ ...open, ...change })).toEqual({ ok: false, reason })
  })

  it('tells the coder the same of any version', () => {
    const own = { ...open, actorId: 'coder', seenVersion: 9 }
    expect(mayDecide(own)).toEqual({ ok: false, reason: 'own_coding' })
  })
})

describe('mayAudit', () => {
  it('does not ask for words', () => {
    expect(mayAudit(open).ok).toBe(true)
  })
})
