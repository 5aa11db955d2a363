import { describe, expect, it } from 'vitest'
import { judgeMail } from './judge-mail'

const none = { waiting: 0, oldestSeconds: 0, lastFailure: null }
const fresh = { waiting: 3, oldestSeconds: 40, lastFailure: 'deferred' }
const stuck = { waiting: 3, oldestSeconds: 901, lastFailure: 'unreachable' }

describe('the state of mail', () => {
  it.each([
    ['smtp', none, 'ok'],
    ['smtp', fresh, 'ok'],
    ['smtp', stuck, 'degraded'],
    ['mailbox', stuck, 'ok'],
    ['none', none, 'ok'],
    ['none', fresh, 'degraded'],
    ['smtp', undefined, 'degraded'],
  ] as const)('with %s and %o is %s', (transport, facts, state) => {
    expect(judgeMail(transport, facts)).toEqual({ ...none, ...facts, state, transport })
  })
})
