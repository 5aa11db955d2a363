import { afterAll, beforeAll, expect, it } from 'vitest'
import { queueEmail } from '@/features/email'
import { withOrgScope } from '@/server/transaction'
import { openTestWorld, type TestWorld } from '@/testing/test-world'
import { checkReadiness } from './check-readiness'

let world: TestWorld

beforeAll(async () => {
  world = await openTestWorld()
})

afterAll(() => world.close())

it('mail that waits is counted over all organizations, and says how long it waits', async () => {
  expect((await checkReadiness(world.server)).mail).toEqual({
    state: 'ok',
    transport: 'mailbox',
    waiting: 0,
    oldestSeconds: 0,
    lastFailure: null,
  })
  const orgs = [await world.createOrganization('mail-a'), await world.createOrganization('mail-b')]
  for (const { as } of orgs) {
    const expiresAt = new Date(world.now().getTime() + 3_600_000)
    const mail = { kind: 'test', to: 'a@b.example', subject: 'Hello', text: 'Hello.', expiresAt }
    await withOrgScope(as.admin, (tx) => queueEmail(as.admin, tx, mail))
    await withOrgScope(
      as.admin,
      (tx) => tx.sql`update pending_emails set failure = 'unreachable',
        created_at = clock_timestamp() - interval '20 minutes'`,
    )
  }
  const env = { ...world.server.env, SMTP_URL: 'smtp://localhost', MAIL_FROM: 'a@b.example' }
  const readiness = await checkReadiness({ ...world.server, env })
  expect(readiness.mail).toMatchObject({
    state: 'degraded',
    transport: 'smtp',
    waiting: 2,
    lastFailure: 'unreachable',
  })
  expect(readiness.mail.oldestSeconds).toBeGreaterThanOrEqual(1200)
})
