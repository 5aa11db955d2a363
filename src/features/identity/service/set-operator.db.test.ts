import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withOrgScope } from '@/server/transaction'
import { listAuditEntries } from '@/testing/list-audit-entries'
import { signInAs } from '@/testing/sign-in-as'
import { openTestWorld, type TestOrganization, type TestWorld } from '@/testing/test-world'
import { tokenOf } from '@/testing/token-of'
import { listUsersInput } from '../contract/users'
import { insertOperator } from '../queries/operators'
import { findSession } from './find-session'
import { listUsers } from './list-users'
import { setOperator } from './set-operator'

let world: TestWorld
let org: TestOrganization
let foreign: TestOrganization

beforeAll(async () => {
  world = await openTestWorld()
  org = await world.createOrganization('operators')
  foreign = await world.createOrganization('operators-foreign')
})

afterAll(() => world.close())

const set = (email: string, operator: boolean) => setOperator(world.server, { email, operator })

async function operatorsOf({ as }: TestOrganization): Promise<string[]> {
  const { items } = await listUsers(as.admin, listUsersInput.parse({}))
  return items.filter(({ isOperator }) => isOperator).map(({ email }) => email)
}

describe('an operator', () => {
  it('is made of an admin and withdrawn from the command line, once each, with audit rows', async () => {
    const session = await signInAs(world, org, 'admin')
    const isOperator = async () => (await findSession(session))?.actor.isOperator
    expect(await isOperator()).toBe(false)

    const email = org.emailOf('admin')
    const { userId } = org.as.admin.actor
    expect(await set(email.toUpperCase(), true)).toEqual({
      userId,
      label: 'Admin operators',
      changed: true,
    })
    expect(await set(email, true)).toMatchObject({ changed: false })
    expect(await isOperator()).toBe(true)
    expect([await operatorsOf(org), await operatorsOf(foreign)]).toEqual([[email], []])

    expect(await set(email, false)).toMatchObject({ changed: true })
    expect(await set(email, false)).toMatchObject({ changed: false })
    expect(await isOperator()).toBe(false)
    const rows = [
      ...(await listAuditEntries(org.as.admin, 'operator.granted')),
      ...(await listAuditEntries(org.as.admin, 'operator.withdrawn')),
    ]
    expect(rows.map(({ action, subjectId }) => [action, subjectId])).toEqual([
      ['operator.granted', userId],
      ['operator.withdrawn', userId],
    ])
    expect(await listAuditEntries(foreign.as.admin, 'operator.granted')).toEqual([])
  })

  it('is told in the one round trip that opens the session', async () => {
    const session = await signInAs(world, org, 'admin')
    const before = world.queries.length
    await findSession(session)
    expect(world.queries.length - before).toBe(1)
  })

  it('never acts by a token', async () => {
    await set(foreign.emailOf('admin'), true)
    const { request } = await tokenOf(world, foreign, { owner: 'admin' })
    const actor = (await findSession(request))?.actor
    expect(actor).toMatchObject({ role: 'admin', viaToken: true, isOperator: false })
  })

  it('is no coder, nobody unknown and nobody deactivated', async () => {
    await expect(set(org.emailOf('coder'), true)).rejects.toMatchObject({ code: 'INVALID_STATE' })
    await expect(set('nobody@nowhere.example', true)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const gone = await world.createOrganization('operators-gone')
    await withOrgScope(gone.as.admin, async ({ sql }) => {
      await sql`update users set status = 'deactivated' where role = 'admin'`
    })
    await expect(set(gone.emailOf('admin'), true)).rejects.toMatchObject({ code: 'INVALID_STATE' })
    expect(await operatorsOf(org)).toEqual([])
  })

  it('is one only while an admin', async () => {
    const third = await world.createOrganization('operators-demoted')
    await set(third.emailOf('admin'), true)
    const session = await signInAs(world, third, 'admin')
    await withOrgScope(third.as.admin, async ({ sql }) => {
      await sql`update users set role = 'manager' where role = 'admin'`
    })
    expect((await findSession(session))?.actor).toMatchObject({
      role: 'manager',
      isOperator: false,
    })
  })

  it('cannot be made by the role that the web process and the worker act as', async () => {
    const { actor } = org.as.admin
    const row = { userId: actor.userId, since: world.now(), setBy: 'nobody' }
    const made = withOrgScope(org.as.admin, (tx) => insertOperator(tx, row))
    await expect(made).rejects.toMatchObject({ cause: { code: '42501' } })
    const removed = withOrgScope(org.as.admin, ({ sql }) => sql`delete from operators`)
    await expect(removed).rejects.toMatchObject({ code: '42501' })
  })
})
