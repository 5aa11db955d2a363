import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { testRequest } from '@/testing/test-request'
import { openTestWorld, type TestOrganization, type TestWorld } from '@/testing/test-world'
import { signInAs } from '@/testing/sign-in-as'
import { listAuditEntries } from '@/testing/list-audit-entries'
import { answerAddressEvents } from './answer-address-events'
import { findSession } from './find-session'
import { signIn } from './sign-in'
import * as password from './password'

let world: TestWorld
let org: TestOrganization

beforeAll(async () => {
  world = await openTestWorld()
  org = await world.createOrganization('sign-in')
})

afterAll(() => world.close())

describe('sign-in', () => {
  it('opens a session whose id is stored as a hash only', async () => {
    const request = await signInAs(world, org, 'coder')
    const session = await findSession(request)
    expect(session?.me).toMatchObject({ role: 'coder', email: org.emailOf('coder') })
  })

  it('checks a session in one round trip', async () => {
    const request = await signInAs(world, org, 'manager')
    await findSession(request)
    const before = world.queries.length
    await findSession(request)
    expect(world.queries.length - before).toBe(1)
  })

  it('answers a wrong password and an unknown address alike, with one verification each', async () => {
    const verify = vi.spyOn(password, 'verifyPassword')
    const answers = await Promise.all(
      [org.emailOf('biller'), 'nobody@nowhere.example'].map((email) =>
        signIn(testRequest(world.server), { email, password: 'not the password' }).catch(
          (error: unknown) => error,
        ),
      ),
    )
    expect(answers[0]).toMatchObject({ code: 'UNAUTHORIZED' })
    expect(String(answers[0])).toBe(String(answers[1]))
    expect(verify).toHaveBeenCalledTimes(2)
    verify.mockRestore()
  })

  it('costs a failure the same statements for an existing and an unknown address', async () => {
    const statements: string[][] = []
    for (const email of [org.emailOf('provider'), 'nobody@nowhere.example']) {
      const from = world.queries.length
      const failing = signIn(testRequest(world.server), { email, password: 'not the password' })
      await expect(failing).rejects.toMatchObject({ code: 'UNAUTHORIZED' })
      statements.push(world.queries.slice(from))
    }
    expect(statements[0]).toEqual(statements[1])
    expect(statements[0]?.length).toBeGreaterThanOrEqual(4)
  })

  it('records a failure of an account in its organization, at the time at which it failed', async () => {
    const failedAt = world.now()
    const worker = world.openWorker()
    world.setNow(new Date(failedAt.getTime() + 5000).toISOString())
    await answerAddressEvents(worker)
    await answerAddressEvents(worker)
    const entries = await listAuditEntries(org.as.admin, 'signIn.failed')
    const provider = org.as.provider.actor.userId
    const ofProvider = entries.filter(({ subjectId }) => subjectId === provider)
    expect(ofProvider).toMatchObject([{ actorId: provider, at: failedAt.toISOString() }])
  })

  it.each(['supervisor', 'ghost'])(
    'locks %s for fifteen minutes after five failures',
    async (who) => {
      const email = `${who}@sign-in.example`
      const attempt = (secret: string) =>
        signIn(testRequest(world.server), { email, password: secret })
      for (let n = 1; n < 5; n += 1) {
        await expect(attempt('wrong')).rejects.toMatchObject({ code: 'UNAUTHORIZED' })
      }
      await expect(attempt('wrong')).rejects.toMatchObject({ code: 'ACCOUNT_LOCKED' })
      await expect(attempt(org.password)).rejects.toMatchObject({ code: 'ACCOUNT_LOCKED' })
    },
  )

  it('limits attempts before any password is verified', async () => {
    const verify = vi.spyOn(password, 'verifyPassword')
    const attempts = Array.from({ length: 12 }, () =>
      signIn(testRequest(world.server, { clientAddress: '192.0.2.99' }), {
        email: 'limited@sign-in.example',
        password: 'x',
      }).catch((error: unknown) => error),
    )
    const codes = (await Promise.all(attempts)).map((error) => (error as { code: string }).code)
    expect(codes.filter((code) => code === 'RATE_LIMIT_EXCEEDED')).toHaveLength(2)
    expect(verify.mock.calls.length).toBeLessThanOrEqual(10)
    verify.mockRestore()
  })
})
