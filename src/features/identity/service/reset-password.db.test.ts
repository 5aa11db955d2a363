import postgres from 'postgres'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { WorkerContext } from '@/server/jobs/worker-context'
import { listAuditEntries } from '@/testing/list-audit-entries'
import { mailTo } from '@/testing/mail-to'
import { signInAs } from '@/testing/sign-in-as'
import { testRequest } from '@/testing/test-request'
import { openTestWorld, type TestOrganization, type TestWorld } from '@/testing/test-world'
import { tokenOf } from '@/testing/token-of'
import { listTokensInput } from '../contract/api-tokens'
import { answerAddressEvents } from './answer-address-events'
import { findSession } from './find-session'
import { forgotPassword } from './forgot-password'
import { listApiTokens } from './list-api-tokens'
import { purgeLinks } from './purge-links'
import { openPasswordReset, resetPassword } from './reset-password'
import { signIn } from './sign-in'

let world: TestWorld
let worker: WorkerContext
let owner: postgres.Sql
let org: TestOrganization
let serial = 0

beforeAll(async () => {
  world = await openTestWorld()
  worker = world.openWorker()
  owner = postgres(world.database.env.DATABASE_URL, { max: 1, onnotice: () => undefined })
})

beforeEach(async () => {
  serial += 1
  org = await world.createOrganization(`forgets-${serial}`)
})

afterAll(async () => {
  await owner.end()
  await world.close()
})

const newPassword = 'a phrase to remember'
const request = (clientAddress = `192.0.2.${serial}`) =>
  testRequest(world.server, { clientAddress })

/** Asks for a link and reads it in the mail. */
async function forgottenLink(email = org.emailOf('coder')): Promise<string> {
  await forgotPassword(request(), { email })
  await answerAddressEvents(worker)
  const [mail] = await mailTo(org.as.admin, org.emailOf('coder'))
  return mail?.token ?? ''
}

function later(minutes: number): void {
  world.setNow(new Date(world.now().getTime() + minutes * 60_000).toISOString())
}

describe('a forgotten password', () => {
  it('is set anew by a link from a mail, which ends every session and is audited', async () => {
    const before = await signInAs(world, org, 'coder')
    const token = await forgottenLink(org.emailOf('coder').toUpperCase())
    const email = org.emailOf('coder')
    expect(await openPasswordReset(request(), { token })).toEqual({
      email,
      orgName: `Hospital ${org.slug}`,
    })
    expect(await resetPassword(request(), { token, newPassword })).toEqual({
      email,
      sessionsEnded: 1,
      tokensRevoked: 0,
    })
    expect(await findSession(before)).toBeUndefined()
    expect(await signIn(request(), { email, password: newPassword })).toEqual({ role: 'coder' })
    const old = signIn(request(), { email, password: org.password })
    await expect(old).rejects.toMatchObject({ code: 'UNAUTHORIZED' })
    expect(await listAuditEntries(org.as.admin, 'password.forgotten')).toHaveLength(1)
    const audited = await listAuditEntries(org.as.admin, 'password.reset')
    expect(audited).toMatchObject([{ changed: ['password'], detail: { sessions: 1, tokens: 0 } }])
    expect(JSON.stringify(audited)).not.toContain(newPassword)
    const [notice] = await mailTo(org.as.admin, email)
    expect(notice?.subject).toBe('Your SmartCoders password was changed')
    expect(notice?.token).toBe('')
  })

  it('ends the tokens of its owner as well, and of nobody else', async () => {
    const own = await tokenOf(world, org, { owner: 'coder' })
    const others = await tokenOf(world, org, { owner: 'biller' })
    const token = await forgottenLink()
    const answer = await resetPassword(request(), { token, newPassword })
    expect(answer).toMatchObject({ tokensRevoked: 1 })
    expect(await findSession(own.request)).toBeUndefined()
    expect(await findSession(others.request)).toBeDefined()
    const audited = await listAuditEntries(org.as.admin, 'password.reset')
    expect(audited).toMatchObject([{ detail: { tokens: 1 } }])
    const { items } = await listApiTokens(org.as.coder, listTokensInput.parse({}))
    expect(items).toMatchObject([{ state: 'revoked', revokedByLabel: org.as.coder.actor.label }])
  })

  it('costs the same statements and gives the same answer for every address', async () => {
    const statements: string[][] = []
    for (const email of [org.emailOf('coder'), 'nobody@nowhere.example']) {
      const from = world.queries.length
      expect(await forgotPassword(request(), { email })).toEqual({ received: true })
      statements.push(world.queries.slice(from))
    }
    expect(statements[0]).toEqual(statements[1])
    expect(statements[0]?.length).toBeGreaterThanOrEqual(3)
    await answerAddressEvents(worker)
    expect(await owner`select from address_events`).toHaveLength(0)
    expect(await mailTo(org.as.admin, org.emailOf('coder'))).toHaveLength(1)
  })

  it('stays unknown to the database in the clear', async () => {
    await forgotPassword(request(), { email: org.emailOf('coder') })
    const [row] = await owner`select e::text as text from address_events e`
    expect(row?.text).not.toContain(Buffer.from(org.emailOf('coder')).toString('hex'))
    await answerAddressEvents(worker)
  })

  it('link works once, even when used twice at the same time', async () => {
    const token = await forgottenLink()
    const outcomes = await Promise.allSettled([
      resetPassword(request(), { token, newPassword }),
      resetPassword(request(), { token, newPassword: 'another phrase of mine' }),
    ])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const third = resetPassword(request(), { token, newPassword })
    await expect(third).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('link expires after an hour and is cleared away', async () => {
    const token = await forgottenLink()
    later(60)
    await expect(resetPassword(request(), { token, newPassword })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    later(1)
    await purgeLinks(worker)
    expect(await owner`select from password_resets`).toHaveLength(0)
  })

  it('link is replaced by a newer one', async () => {
    const first = await forgottenLink()
    const second = await forgottenLink()
    expect(second).not.toBe(first)
    await expect(openPasswordReset(request(), { token: first })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    await openPasswordReset(request(), { token: second })
  })

  it('takes the lock of failed sign-ins away', async () => {
    const email = org.emailOf('coder')
    for (let n = 0; n < 5; n += 1) {
      await signIn(request(), { email, password: 'wrong' }).catch(() => undefined)
    }
    const token = await forgottenLink()
    await resetPassword(request(), { token, newPassword })
    expect(await signIn(request(), { email, password: newPassword })).toEqual({ role: 'coder' })
  })

  it('of a deactivated account sends nothing', async () => {
    await owner`update users set status = 'deactivated' where email = ${org.emailOf('coder')}`
    expect(await forgottenLink()).toBe('')
    expect(await owner`select from address_events`).toHaveLength(0)
  })

  it('may be claimed five times an hour for one address, existing or not', async () => {
    for (const email of [org.emailOf('biller'), 'ghost@nowhere.example']) {
      const from = request(`198.51.100.${serial}`)
      for (let n = 0; n < 5; n += 1) await forgotPassword(from, { email })
      await expect(forgotPassword(from, { email })).rejects.toMatchObject({
        code: 'RATE_LIMIT_EXCEEDED',
      })
    }
    await answerAddressEvents(worker)
  })
})

describe('what the worker does about an address', () => {
  it('happens once when two workers take it up', async () => {
    await forgotPassword(request(), { email: org.emailOf('coder') })
    await Promise.all([answerAddressEvents(worker), answerAddressEvents(world.openWorker())])
    expect(await mailTo(org.as.admin, org.emailOf('coder'))).toHaveLength(1)
  })

  it('comes back after a worker died with it', async () => {
    await forgotPassword(request(), { email: org.emailOf('coder') })
    await owner`update address_events set attempts = 1,
      next_attempt_at = ${new Date(world.now().getTime() + 30_000).toISOString()}`
    await answerAddressEvents(worker)
    expect(await mailTo(org.as.admin, org.emailOf('coder'))).toHaveLength(0)
    later(1)
    await answerAddressEvents(worker)
    expect(await mailTo(org.as.admin, org.emailOf('coder'))).toHaveLength(1)
  })

  it('is kept back by an event that cannot be read no more than the others', async () => {
    await owner`insert into address_events (id, kind, sealed, created_at, next_attempt_at)
      values (gen_random_uuid(), 'passwordForgotten', '\\x00', now(), '2020-01-01')`
    await forgotPassword(request(), { email: org.emailOf('coder') })
    await answerAddressEvents(worker)
    expect(await mailTo(org.as.admin, org.emailOf('coder'))).toHaveLength(1)
    later(15 * 24 * 60)
    await owner`update address_events set created_at = '2020-01-01'`
    await purgeLinks(worker)
    expect(await owner`select from address_events`).toHaveLength(0)
  })
})
