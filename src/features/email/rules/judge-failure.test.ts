import { describe, expect, it } from 'vitest'
import { backoffMs, judgeFailure } from './judge-failure'

const now = new Date('2026-03-02T12:00:00Z')
const inDays = (days: number) => new Date(now.getTime() + days * 86_400_000)

describe('judgeFailure', () => {
  it('waits longer after each attempt and gives up after the eighth', () => {
    const waits = backoffMs.map((_, index) => {
      const verdict = judgeFailure({
        failure: 'unreachable',
        attempts: index + 1,
        now,
        expiresAt: inDays(3),
      })
      return verdict.status === 'pending' ? verdict.nextAttemptAt.getTime() - now.getTime() : 0
    })
    expect(waits).toEqual([...waits].sort((a, b) => a - b))
    expect(new Set(waits).size).toBe(7)
    expect(
      judgeFailure({ failure: 'unreachable', attempts: 8, now, expiresAt: inDays(3) }),
    ).toEqual({ status: 'dead', failure: 'unreachable' })
  })

  it('gives up at once on a mail that the server refused', () => {
    expect(judgeFailure({ failure: 'refused', attempts: 1, now, expiresAt: inDays(3) })).toEqual({
      status: 'dead',
      failure: 'refused',
    })
  })

  it('does not try once the link would have expired', () => {
    const expiresAt = new Date(now.getTime() + 60_000)
    expect(judgeFailure({ failure: 'deferred', attempts: 1, now, expiresAt }).status).toBe(
      'pending',
    )
    expect(judgeFailure({ failure: 'deferred', attempts: 2, now, expiresAt }).status).toBe('dead')
  })
})
