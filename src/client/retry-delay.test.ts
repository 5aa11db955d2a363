import { describe, expect, it } from 'vitest'
import { retryDelay } from './retry-delay'

const nowMs = Date.parse('2026-03-02T12:00:00Z')
const failed = { attempt: 1, status: 503, retryAfter: null, nowMs, chance: 0 }

describe('the pause before a call is sent again', () => {
  it.each([
    ['doubles', { attempt: 1 }, 125],
    ['doubles', { attempt: 2 }, 250],
    ['doubles', { attempt: 3 }, 500],
    ['has an upper bound', { attempt: 20 }, 4_000],
    ['is drawn at random', { attempt: 2, chance: 0.5 }, 375],
    ['follows no answer at all', { status: undefined }, 125],
    ['follows a full window', { status: 429 }, 125],
    ['is as long as the server asks', { status: 429, retryAfter: '7' }, 7_000],
    ['may be asked for as a date', { retryAfter: 'Mon, 02 Mar 2026 12:00:03 GMT' }, 3_000],
    [
      'may be asked for until a time that is over',
      { retryAfter: 'Mon, 02 Mar 2026 11:00:00 GMT' },
      0,
    ],
    ['ignores what cannot be read', { retryAfter: 'soon' }, 125],
    ['follows a call that is under way', { status: 409, retryAfter: '2' }, 2_000],
  ])('%s %j', (_, change, delay) => {
    expect(retryDelay({ ...failed, ...change })).toBe(delay)
  })

  it.each([
    ['a conflict', { status: 409 }],
    ['a wrong input', { status: 400, retryAfter: '1' }],
    ['a missing right', { status: 403 }],
    ['an error of the server', { status: 500 }],
    ['a lock of a quarter of an hour', { status: 429, retryAfter: '900' }],
  ])('does not come after %s', (_, change) => {
    expect(retryDelay({ ...failed, ...change })).toBeUndefined()
  })
})
