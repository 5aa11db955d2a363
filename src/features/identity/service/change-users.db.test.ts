import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Role } from '@/core/actor'
import type { ActorContext } from '@/server/context'
import { listAuditEntries } from '@/testing/list-audit-entries'
import { mailTo } from '@/testing/mail-to'
import { signInAs } from '@/testing/sign-in-as'
import { testRequest } from '@/testing/test-request'
import { openTestWorld, type TestOrganization, type TestWorld } from '@/testing/test-world'
import { tokenOf } from '@/testing/token-of'
import { listUsersInput, type User } from '../contract/users'
import { changeRole } from './change-role'
import { createUser } from './create-user'
import { deactivateUser } from './deactivate-user'
import { findSession } from './find-session'
import { listUsers } from './list-users'
import { reactivateUser } from './reactivate-user'
import { openPasswordReset } from './reset-password'
import { sendPasswordReset } from './send-password-reset'
import { signIn } from './sign-in'

let world: TestWorld
let org: TestOrganization
let foreign: TestOrganization
let serial = 0

beforeAll(async () => {
  world = await openTestWorld()
  foreign = await world.createOrganization('users-foreign')
})

beforeEach(async () => {
  serial += 1
  org = await world.createOrganization(`users-${serial}`)
})

afterAll(() => world.close())

async function userOf(role: Role, ctx: ActorContext = org.as.admin): Promise<User> {
  const { items } = await listUsers(ctx, listUsersInput.parse({}))
  const user = items.find((one) => one.email === `${role}@${org.slug}.example`)
  if (!user) throw new Error(`There is no ${role}.`)
  return user
}

async function seen(role: Role) {
  const { id: userId, version } = await userOf(role)
  return { userId, version }
}

/** A second admin, so that the first is not the last. */
async function secondAdmin(): Promise<ActorContext> {
  const person = {
    email: `second@${org.slug}.example`,
    displayName: 'Second',
    role: 'admin',
  } as const
  const { userId } = await createUser(org.as.admin, { ...person, password: org.password })
  const actor = { ...org.as.admin.actor, userId, label: 'Second' }
  return { ...org.as.admin, actor }
}

describe('the people of an organization', () => {
  it('are listed by name, page by page, and only their own', async () => {
    const first = await listUsers(org.as.admin, listUsersInput.parse({ limit: 4 }))
    const cursor = first.nextCursor ?? undefined
    const second = await listUsers(org.as.admin, listUsersInput.parse({ limit: 4, cursor }))
    const labels = [...first.items, ...second.items].map(({ label }) => label)
    expect(labels).toHaveLength(6)
    expect(labels).toEqual([...labels].sort())
    expect(second.nextCursor).toBeNull()
    expect(JSON.stringify(first)).not.toContain('argon2')
  })

  it('are not shown to other roles, and refuse a cursor that is not one of ours', async () => {
    await expect(listUsers(org.as.manager, listUsersInput.parse({}))).rejects.toMatchObject({
      code: 'FORBIDDEN_ROLE',
    })
    const nonsense = listUsersInput.parse({ cursor: 'nonsense' })
    await expect(listUsers(org.as.admin, nonsense)).rejects.toMatchObject({
      code: 'VALIDATION_FAILED',
    })
  })
})

describe('changing a role', () => {
  it('holds from the next request on, and is audited', async () => {
    const request = await signInAs(world, org, 'coder')
    const { version } = await changeRole(org.as.admin, {
      ...(await seen('coder')),
      role: 'supervisor',
    })
    expect(version).toBe(2)
    expect((await findSession(request))?.actor.role).toBe('supervisor')
    expect(await listAuditEntries(org.as.admin, 'user.roleChanged')).toMatchObject([
      { changed: ['role'], detail: { from: 'coder', to: 'supervisor' } },
    ])
  })

  it('refuses a version that is not the newest', async () => {
    const stale = await seen('coder')
    await changeRole(org.as.admin, { ...stale, role: 'biller' })
    await expect(changeRole(org.as.admin, { ...stale, role: 'provider' })).rejects.toMatchObject({
      code: 'CONFLICT',
    })
    expect((await userOf('coder')).role).toBe('biller')
  })

  it('revokes API tokens for good, also where the role comes back', async () => {
    const { request } = await tokenOf(world, org, { owner: 'coder' })
    await changeRole(org.as.admin, { ...(await seen('coder')), role: 'biller' })
    await changeRole(org.as.admin, { ...(await seen('coder')), role: 'coder' })
    expect(await findSession(request)).toBeUndefined()
    const changes = await listAuditEntries(org.as.admin, 'user.roleChanged')
    expect(changes.map(({ detail }) => detail)).toEqual([
      { from: 'coder', to: 'biller', tokens: 1 },
      { from: 'biller', to: 'coder', tokens: 0 },
    ])
  })

  it('keeps the last admin', async () => {
    const own = { ...(await seen('admin')), role: 'coder' } as const
    await expect(changeRole(org.as.admin, own)).rejects.toMatchObject({ code: 'INVALID_STATE' })
    await secondAdmin()
    await changeRole(org.as.admin, own)
    expect(await listAuditEntries(org.as.admin, 'user.roleChanged')).toHaveLength(1)
  })

  it('keeps one admin when two demote each other at once', async () => {
    const second = await secondAdmin()
    const first = await seen('admin')
    const { items } = await listUsers(org.as.admin, listUsersInput.parse({}))
    const other = items.find(({ label }) => label === 'Second')
    const outcomes = await Promise.allSettled([
      changeRole(org.as.admin, { userId: other?.id ?? '', version: 1, role: 'coder' }),
      changeRole(second, { ...first, role: 'coder' }),
    ])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const after = await listUsers(org.as.admin, listUsersInput.parse({}))
    expect(after.items.filter(({ role }) => role === 'admin')).toHaveLength(1)
  })
})

describe('deactivating', () => {
  it('ends sessions and reset links at once, and closes sign-in', async () => {
    const request = await signInAs(world, org, 'coder')
    const { userId, version } = await seen('coder')
    await sendPasswordReset(org.as.admin, { userId })
    const [mail] = await mailTo(org.as.admin, org.emailOf('coder'))
    const answer = await deactivateUser(org.as.admin, { userId, version })
    expect(answer).toEqual({ version: 2, sessionsEnded: 1 })
    expect(await findSession(request)).toBeUndefined()
    const open = openPasswordReset(testRequest(world.server), { token: mail?.token ?? '' })
    await expect(open).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const { password } = org
    const again = signIn(testRequest(world.server), { email: org.emailOf('coder'), password })
    await expect(again).rejects.toMatchObject({ code: 'UNAUTHORIZED' })
    expect(await listAuditEntries(org.as.admin, 'user.deactivated')).toMatchObject([
      { subjectId: userId, detail: { sessions: 1, tokens: 0 } },
    ])
    await expect(sendPasswordReset(org.as.admin, { userId })).rejects.toMatchObject({
      code: 'INVALID_STATE',
    })
  })

  it('revokes API tokens for good, also where the person comes back', async () => {
    const { request } = await tokenOf(world, org, { owner: 'coder' })
    await deactivateUser(org.as.admin, await seen('coder'))
    await reactivateUser(org.as.admin, await seen('coder'))
    expect(await findSession(request)).toBeUndefined()
    expect(await listAuditEntries(org.as.admin, 'user.deactivated')).toMatchObject([
      { detail: { tokens: 1 } },
    ])
  })

  it('is undone by reactivating, with a new sign-in', async () => {
    const request = await signInAs(world, org, 'coder')
    await deactivateUser(org.as.admin, await seen('coder'))
    await reactivateUser(org.as.admin, await seen('coder'))
    expect(await findSession(request)).toBeUndefined()
    expect(await signInAs(world, org, 'coder')).toBeDefined()
    expect(await listAuditEntries(org.as.admin, 'user.reactivated')).toHaveLength(1)
    await expect(reactivateUser(org.as.admin, await seen('coder'))).rejects.toMatchObject({
      code: 'INVALID_STATE',
    })
  })

  it('reaches neither oneself nor the last admin', async () => {
    const own = deactivateUser(org.as.admin, await seen('admin'))
    await expect(own).rejects.toThrow('You cannot deactivate your own account')
    const second = await secondAdmin()
    await deactivateUser(second, await seen('admin'))
    const { items } = await listUsers(second, listUsersInput.parse({}))
    const last = items.find(({ label }) => label === 'Second')
    const version = last?.version ?? 0
    const userId = last?.id ?? ''
    await expect(deactivateUser(org.as.admin, { userId, version })).rejects.toThrow(
      'the last active admin',
    )
  })

  it('and everything else is closed to other roles and other organizations', async () => {
    const target = await seen('coder')
    const acts = [
      (ctx: ActorContext) => changeRole(ctx, { ...target, role: 'admin' }),
      (ctx: ActorContext) => deactivateUser(ctx, target),
      (ctx: ActorContext) => reactivateUser(ctx, target),
      (ctx: ActorContext) => sendPasswordReset(ctx, { userId: target.userId }),
    ]
    for (const act of acts) {
      await expect(act(org.as.manager)).rejects.toMatchObject({ code: 'FORBIDDEN_ROLE' })
      await expect(act(foreign.as.admin)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    }
    expect(await userOf('coder')).toMatchObject({ role: 'coder', status: 'active', version: 1 })
  })
})
