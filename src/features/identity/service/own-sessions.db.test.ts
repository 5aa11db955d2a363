import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { listAuditEntries } from '@/testing/list-audit-entries'
import { signInAs } from '@/testing/sign-in-as'
import { testRequest } from '@/testing/test-request'
import { openTestWorld, type TestOrganization, type TestWorld } from '@/testing/test-world'
import { endOtherSessions } from './end-other-sessions'
import { endSession } from './end-session'
import { findSession } from './find-session'
import { listOwnSessions } from './list-own-sessions'
import { sessionHashOf } from './lucia-sessions'
import { signIn } from './sign-in'

let world: TestWorld
let org: TestOrganization
let serial = 0

beforeAll(async () => {
  world = await openTestWorld()
})

beforeEach(async () => {
  serial += 1
  org = await world.createOrganization(`devices-${serial}`)
})

afterAll(() => world.close())

const phone =
  'Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Mobile Safari/537.36'

/** Signs the coder in on a phone. */
async function onPhone() {
  const request = testRequest(world.server, { userAgent: phone })
  await signIn(request, { email: org.emailOf('coder'), password: org.password })
  const cookie = request.responseHeaders.get('set-cookie')
  return testRequest(world.server, { sessionHash: sessionHashOf(world.server.env, cookie) })
}

describe('the sessions of a person', () => {
  it('are listed with their devices, this one marked, and no one else’s', async () => {
    const here = await signInAs(world, org, 'coder')
    await onPhone()
    await signInAs(world, org, 'manager')
    const { items } = await listOwnSessions(here)
    expect(items).toHaveLength(2)
    expect(items.find(({ isThis }) => !isThis)).toMatchObject({
      device: 'Chrome on Android',
      createdAt: world.now().toISOString(),
    })
    expect(items.filter(({ isThis }) => isThis)).toHaveLength(1)
  })

  it('leave those out that were idle too long', async () => {
    await onPhone()
    world.setNow(new Date(world.now().getTime() + 16 * 60_000).toISOString())
    const here = await signInAs(world, org, 'coder')
    expect((await listOwnSessions(here)).items).toHaveLength(1)
  })

  it('are ended one by one, at once and on the record', async () => {
    const here = await signInAs(world, org, 'coder')
    const there = await onPhone()
    const other = (await listOwnSessions(here)).items.find(({ isThis }) => !isThis)
    await endSession(here, { sessionId: other?.id ?? '' })
    expect(await findSession(there)).toBeUndefined()
    expect(await findSession(here)).toBeDefined()
    expect(await listAuditEntries(org.as.admin, 'session.revoked')).toHaveLength(1)
    await expect(endSession(here, { sessionId: other?.id ?? '' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
  })

  it('are ended all but this one', async () => {
    const here = await signInAs(world, org, 'coder')
    const there = await onPhone()
    expect(await endOtherSessions(here)).toEqual({ ended: 1 })
    expect(await endOtherSessions(here)).toEqual({ ended: 0 })
    expect(await findSession(there)).toBeUndefined()
    expect(await findSession(here)).toBeDefined()
    expect(await listAuditEntries(org.as.admin, 'session.othersRevoked')).toHaveLength(1)
  })

  it('are out of the reach of colleagues, other organizations and those without one', async () => {
    const here = await onPhone()
    const [mine] = (await listOwnSessions(here)).items
    const sessionId = mine?.id ?? ''
    const foreign = await world.createOrganization(`devices-foreign-${serial}`)
    for (const stranger of [
      await signInAs(world, org, 'admin'),
      await signInAs(world, foreign, 'coder'),
    ]) {
      await expect(endSession(stranger, { sessionId })).rejects.toMatchObject({
        code: 'NOT_FOUND',
      })
    }
    const nobody = testRequest(world.server)
    await expect(endSession(nobody, { sessionId })).rejects.toMatchObject({ code: 'UNAUTHORIZED' })
    await expect(listOwnSessions(nobody)).rejects.toMatchObject({ code: 'UNAUTHORIZED' })
    await expect(endOtherSessions(nobody)).rejects.toMatchObject({ code: 'UNAUTHORIZED' })
    expect(await findSession(here)).toBeDefined()
  })
})
