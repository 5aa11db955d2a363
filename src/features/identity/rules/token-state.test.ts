import { describe, expect, it } from 'vitest'
import { tokenState } from './token-state'

const now = new Date('2026-03-02T12:00:00.000Z')
const live = {
  expiresAt: new Date('2026-03-02T12:00:00.001Z'),
  revokedAt: null,
  ownerRole: 'coder',
  owner: { status: 'active', role: 'coder' },
}

describe('the state of a token', () => {
  it.each([
    ['live', {}],
    ['expired', { expiresAt: now }],
    ['revoked', { revokedAt: now, expiresAt: now }],
    ['ownerDeactivated', { owner: { status: 'deactivated', role: 'admin' } }],
    ['ownerRoleChanged', { owner: { status: 'active', role: 'admin' } }],
  ])('is %s', (state, change) => {
    expect(tokenState({ ...live, ...change }, now)).toBe(state)
  })
})
