import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createHash } from 'node:crypto'
import postgres from 'postgres'
import { listAuditEntries } from '@/testing/list-audit-entries'
import { signInAs } from '@/testing/sign-in-as'
import { testRequest } from '@/testing/test-request'
import { openTestWorld, type TestOrganization, type TestWorld } from '@/testing/test-world'
import { tokenOf } from '@/testing/token-of'
import { changePasswordInput } from '../contract'
import { changePassword } from './change-password'
import { findSession } from './find-session'
import { showMe } from './show-me'
import { signIn } from './sign-in'
import { signOut } from './sign-out'
import { signOutEverywhere } from './sign-out-everywhere'

let world: TestWorld
let owner: postgres.Sql

beforeAll(async () => {
  world = await openTestWorld({ SESSION_IDLE_MINUTES: '15', SESSION_ABSOLUTE_HOURS: '2' })
  owner = postgres(world.database.env.DATABASE_URL, { max: 1, onnotice: () => undefined })
})

afterAll(async () => {
  await owner.end()
  await world.close()
})

let organizations = 0

function freshOrganization(): Promise<TestOrganization> {
  organizations += 1
  return world.createOrganization(`sessions-${organizations}`)
}

function later(minutes: number): void {
  world.setNow(new Date(world.now().getTime() + minutes * 60_000).toISOString())
}

describe('a session', () => {
  it('travels in a cookie that scripts and other sites cannot use, and is stored as a hash', async () => {
    const org = await freshOrganization()
    const request = testRequest(world.server)
    await signIn(request, { email: org.emailOf('coder').toUpperCase(), password: org.password })
    const cookie = request.responseHeaders.get('set-cookie') ?? ''
    expect(cookie).toMatch(/^smartcoders_session=[a-z0-9]{40};/)
    expect(cookie).toMatch(/HttpOnly/)
    expect(cookie).toMatch(/SameSite=Lax/)
    const id = /session=([a-z0-9]+)/.exec(cookie)?.[1] ?? ''
    const rows =
      await owner`select encode(id_hash, 'hex') as hash from sessions where org_id = ${org.orgId}`
    expect(rows.map((row) => row.hash as string)).toEqual([
      createHash('sha256').update(id).digest('hex'),
    ])
  })

  it('ends after fifteen idle minutes, which only a person’s request extends', async () => {
    const org = await freshOrganization()
    const request = await signInAs(world, org, 'coder')
    later(10)
    expect(await findSession(request)).toBeDefined()
    later(10)
    expect(await findSession({ ...request, byPerson: false })).toBeDefined()
    later(6)
    expect(await findSession(request)).toBeUndefined()
    await expect(showMe(request)).rejects.toMatchObject({ code: 'UNAUTHORIZED' })
  })

  it('ends at its absolute expiry however busy it is', async () => {
    const org = await freshOrganization()
    const request = await signInAs(world, org, 'coder')
    for (let minutes = 0; minutes < 119; minutes += 10) {
      expect(await findSession(request)).toBeDefined()
      later(10)
    }
    expect(await findSession(request)).toBeUndefined()
  })

  it('ends with the deactivation of its owner', async () => {
    const org = await freshOrganization()
    const request = await signInAs(world, org, 'coder')
    await owner`update users set status = 'deactivated' where id = ${org.as.coder.actor.userId}`
    expect(await findSession(request)).toBeUndefined()
    const again = signIn(testRequest(world.server), {
      email: org.emailOf('coder'),
      password: org.password,
    })
    await expect(again).rejects.toMatchObject({ code: 'UNAUTHORIZED' })
  })

  it('is ended by signing out, which is audited and harmless twice', async () => {
    const org = await freshOrganization()
    const request = await signInAs(world, org, 'biller')
    await signOut(request)
    expect(request.responseHeaders.get('set-cookie')).toMatch(/Max-Age=0/)
    expect(await findSession(request)).toBeUndefined()
    expect(await signOut(request)).toEqual({ signedOut: true })
    expect(await listAuditEntries(org.as.admin, 'session.ended')).toHaveLength(1)
  })

  it('is ended on every device at once', async () => {
    const org = await freshOrganization()
    const [here, there] = [await signInAs(world, org, 'coder'), await signInAs(world, org, 'coder')]
    const other = await signInAs(world, org, 'manager')
    expect(await signOutEverywhere(here)).toEqual({ ended: 2 })
    expect(await findSession(here)).toBeUndefined()
    expect(await findSession(there)).toBeUndefined()
    expect(await findSession(other)).toBeDefined()
    expect(await listAuditEntries(org.as.admin, 'session.endedEverywhere')).toHaveLength(1)
    await expect(signOutEverywhere(here)).rejects.toMatchObject({ code: 'UNAUTHORIZED' })
  })
})

describe('changing the password', () => {
  it('ends the other sessions, keeps this one and is audited without a trace of it', async () => {
    const org = await freshOrganization()
    const [here, there] = [await signInAs(world, org, 'coder'), await signInAs(world, org, 'coder')]
    const newPassword = 'a quite different phrase'
    const token = await tokenOf(world, org, { owner: 'coder' })
    const change = changePasswordInput.parse({ currentPassword: org.password, newPassword })
    expect(await changePassword(here, change)).toEqual({ otherSessionsEnded: 1, tokensRevoked: 0 })
    expect(await findSession(token.request)).toBeDefined()
    expect(await findSession(here)).toBeDefined()
    expect(await findSession(there)).toBeUndefined()
    const email = org.emailOf('coder')
    await expect(
      signIn(testRequest(world.server), { email, password: org.password }),
    ).rejects.toMatchObject({ code: 'UNAUTHORIZED' })
    await expect(
      signIn(testRequest(world.server), { email, password: newPassword }),
    ).resolves.toEqual({ role: 'coder' })
    const [row] = await listAuditEntries(org.as.admin, 'password.changed')
    expect(row).toMatchObject({ changed: ['password'] })
    expect(JSON.stringify(row)).not.toContain(newPassword)
  })

  it('revokes the API tokens when that is asked for', async () => {
    const org = await freshOrganization()
    const here = await signInAs(world, org, 'coder')
    const token = await tokenOf(world, org, { owner: 'coder' })
    const change = { currentPassword: org.password, newPassword: 'a quite different phrase' }
    const answer = await changePassword(here, { ...change, revokeTokens: true })
    expect(answer).toEqual({ otherSessionsEnded: 0, tokensRevoked: 1 })
    expect(await findSession(token.request)).toBeUndefined()
    const audited = await listAuditEntries(org.as.admin, 'password.changed')
    expect(audited).toMatchObject([{ detail: { sessions: 0, tokens: 1 } }])
  })

  it('names the field that is wrong and leaves everything as it was', async () => {
    const org = await freshOrganization()
    const request = await signInAs(world, org, 'coder')
    const wrong = changePassword(request, {
      currentPassword: 'not this one',
      newPassword: 'a quite different phrase',
      revokeTokens: false,
    })
    await expect(wrong).rejects.toMatchObject({ details: [{ path: 'currentPassword' }] })
    const same = changePassword(request, {
      currentPassword: org.password,
      newPassword: org.password,
      revokeTokens: false,
    })
    await expect(same).rejects.toMatchObject({ details: [{ path: 'newPassword' }] })
    expect(await signInAs(world, org, 'coder')).toBeDefined()
  })

  it('may be tried five times in five minutes', async () => {
    const org = await freshOrganization()
    const request = await signInAs(world, org, 'coder')
    const attempt = () =>
      changePassword(
        request,
        changePasswordInput.parse({
          currentPassword: 'wrong',
          newPassword: 'a quite different phrase',
        }),
      )
    for (let n = 0; n < 5; n += 1) {
      await expect(attempt()).rejects.toMatchObject({ code: 'VALIDATION_FAILED' })
    }
    await expect(attempt()).rejects.toMatchObject({ code: 'RATE_LIMIT_EXCEEDED' })
  })
})
