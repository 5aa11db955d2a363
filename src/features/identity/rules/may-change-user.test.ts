import { describe, expect, it } from 'vitest'
import { mayChangeUser, type UserChange } from './may-change-user'

const admin = { id: 'ada', role: 'admin', status: 'active' } as const
const coder = { id: 'cleo', role: 'coder', status: 'active' } as const
const gone = { id: 'gus', role: 'coder', status: 'deactivated' } as const

const toCoder: UserChange = { kind: 'changeRole', role: 'coder' }
const toAdmin: UserChange = { kind: 'changeRole', role: 'admin' }
const deactivate: UserChange = { kind: 'deactivate' }
const reactivate: UserChange = { kind: 'reactivate' }

describe('mayChangeUser', () => {
  it.each([
    ['makes a coder an admin', toAdmin, coder, 'someone', 1, 'yes'],
    ['demotes one admin of two', toCoder, admin, 'someone', 2, 'yes'],
    ['lets an admin step back while another stays', toCoder, admin, 'ada', 2, 'yes'],
    ['keeps the last admin', toCoder, admin, 'ada', 1, 'lastAdmin'],
    ['keeps the last admin active', deactivate, admin, 'someone', 1, 'lastAdmin'],
    ['deactivates one admin of two', deactivate, admin, 'someone', 2, 'yes'],
    ['lets nobody deactivate oneself', deactivate, admin, 'ada', 2, 'ownAccount'],
    ['deactivates a coder', deactivate, coder, 'ada', 1, 'yes'],
    ['changes nothing twice', deactivate, gone, 'ada', 1, 'alreadySo'],
    ['gives no role to a deactivated account', toAdmin, gone, 'ada', 1, 'deactivated'],
    ['tells a deactivated account’s own role apart', toCoder, gone, 'ada', 1, 'deactivated'],
    ['reactivates', reactivate, gone, 'ada', 1, 'yes'],
    ['reactivates nobody who is active', reactivate, coder, 'ada', 1, 'alreadySo'],
    ['gives nobody the role they have', toCoder, coder, 'ada', 1, 'alreadySo'],
  ] as const)('%s', (...[, change, user, actorId, activeAdmins, expected]) => {
    const decision = mayChangeUser({ change, user, actorId, activeAdmins })
    expect(decision.ok ? 'yes' : decision.reason).toBe(expected)
  })
})
