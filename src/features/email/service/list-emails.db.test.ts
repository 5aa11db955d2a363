import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ActorContext } from '@/server/context'
import { withOrgScope } from '@/server/transaction'
import { openTestWorld, type TestOrganization, type TestWorld } from '@/testing/test-world'
import { listEmailsInput } from '../contract'
import { listEmails } from './list-emails'
import { queueEmail } from './queue-email'
import { sendDueEmails } from './send-due-emails'

let world: TestWorld
let org: TestOrganization

beforeAll(async () => {
  world = await openTestWorld()
  org = await world.createOrganization('mailbox')
  for (const name of ['first', 'second', 'third']) {
    const draft = {
      kind: 'user.invited',
      to: `${name}@hospital.example`,
      subject: `The ${name}`,
      text: `https://coding.example/accept-invitation#${name}`,
      expiresAt: new Date(world.now().getTime() + 3_600_000),
    }
    await withOrgScope(org.as.admin, (tx) => queueEmail(org.as.admin, tx, draft))
  }
})

afterAll(() => world.close())

const page = (ctx: ActorContext, input: object = {}) =>
  listEmails(ctx, listEmailsInput.parse(input))

/** The same admin where the environment is another. */
function adminWhere(env: Partial<ActorContext['env']>): ActorContext {
  return { ...org.as.admin, env: { ...org.as.admin.env, ...env } }
}

describe('the mail of an organization', () => {
  it('is listed newest first, page by page', async () => {
    const first = await page(org.as.admin, { limit: 2 })
    const second = await page(org.as.admin, { limit: 2, cursor: first.nextCursor })
    const subjects = [...first.items, ...second.items].map(({ subject }) => subject)
    expect(subjects).toEqual(['The third', 'The second', 'The first'])
    expect(second.nextCursor).toBeNull()
  })

  it('is readable while no mail server is set', async () => {
    const { items, isMailboxOpen, isSending } = await page(org.as.admin)
    expect({ isMailboxOpen, isSending }).toEqual({ isMailboxOpen: true, isSending: false })
    expect(items[0]).toMatchObject({
      to: 'third@hospital.example',
      status: 'pending',
      nextAttemptAt: null,
      text: 'https://coding.example/accept-invitation#third',
    })
  })

  it.each([
    ['mail is sent', { SMTP_URL: 'smtp://127.0.0.1:25' }],
    ['people work there', { NODE_ENV: 'production' as const }],
    ['mail is sent, whatever else is set', { SMTP_URL: 'smtp://m', DEVELOPMENT_MAILBOX: true }],
  ])('hides its text where %s', async (_where, env) => {
    const { items, isMailboxOpen } = await page(adminWhere(env))
    expect(isMailboxOpen).toBe(false)
    expect(items.map(({ text }) => text)).toEqual([null, null, null])
  })

  it('is readable in production on a machine that was set up by npm start', async () => {
    const here = adminWhere({ NODE_ENV: 'production', DEVELOPMENT_MAILBOX: true })
    expect((await page(here)).isMailboxOpen).toBe(true)
  })

  it('waits untouched while no mail server is set', async () => {
    await sendDueEmails(world.openWorker())
    expect((await page(org.as.admin)).items).toMatchObject([
      { attempts: 0 },
      { attempts: 0 },
      { attempts: 0 },
    ])
  })

  it('is filtered by status and refuses a cursor that is not one of ours', async () => {
    expect((await page(org.as.admin, { status: 'dead' })).items).toEqual([])
    await expect(page(org.as.admin, { cursor: 'nonsense' })).rejects.toMatchObject({
      code: 'VALIDATION_FAILED',
    })
  })

  it.each(['coder', 'supervisor', 'manager', 'provider', 'biller'] as const)(
    'is closed to a %s',
    async (role) => {
      await expect(page(org.as[role])).rejects.toMatchObject({ code: 'FORBIDDEN_ROLE' })
    },
  )

  it('is not seen from another organization', async () => {
    const foreign = await world.createOrganization('mailbox-foreign')
    expect((await page(foreign.as.admin)).items).toEqual([])
  })
})
