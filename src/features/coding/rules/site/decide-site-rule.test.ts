import { describe, expect, it } from 'vitest'
import { decideContent, decideTurn } from './decide-site-rule'

const turning = { version: 3, tested: true, withoutTest: false, active: 0 } as const

describe('writing a site rule anew', () => {
  it('is for drafts, from the version that was seen', () => {
    expect(decideContent({ state: 'draft', version: 3 }, 3).ok).toBe(true)
    expect(decideContent({ state: 'draft', version: 4 }, 3)).toMatchObject({ reason: 'stale' })
    expect(decideContent({ state: 'active', version: 3 }, 3)).toMatchObject({ reason: 'active' })
    expect(decideContent({ state: 'retired', version: 3 }, 3)).toMatchObject({ reason: 'retired' })
  })
})

describe('turning a site rule', () => {
  it.each([
    ['draft', 'active', 'turnedOn'],
    ['active', 'draft', 'turnedOff'],
    ['active', 'retired', 'retired'],
    ['draft', 'retired', 'retired'],
  ] as const)('from %s to %s is kept as %s', (state, to, change) => {
    expect(decideTurn({ state, version: 3 }, { ...turning, to })).toEqual({
      ok: true,
      value: change,
    })
  })

  it.each([
    ['stale', 'draft', { to: 'active', version: 2 }],
    ['retired', 'retired', { to: 'draft' }],
    ['same', 'active', { to: 'active' }],
    ['untested', 'draft', { to: 'active', tested: false }],
    ['too_many', 'draft', { to: 'active', active: 200 }],
  ] as const)('is refused: %s', (reason, state, more) => {
    expect(decideTurn({ state, version: 3 }, { ...turning, ...more })).toEqual({
      ok: false,
      reason,
    })
  })

  it('needs no test where that is meant, nor to be turned off', () => {
    const untested = { ...turning, tested: false }
    expect(
      decideTurn({ state: 'draft', version: 3 }, { ...untested, to: 'active', withoutTest: true })
        .ok,
    ).toBe(true)
    expect(decideTurn({ state: 'active', version: 3 }, { ...untested, to: 'draft' }).ok).toBe(true)
  })
})
