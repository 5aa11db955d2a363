import postgres from 'postgres'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { WorkerContext } from '@/server/jobs/worker-context'
import { withOrgScope } from '@/server/transaction'
import { listAuditEntries } from '@/testing/list-audit-entries'
import { openMailServer, type TestMailServer } from '@/testing/mail-server'
import { openTestWorld, type TestOrganization, type TestWorld } from '@/testing/test-world'
import { listEmailsInput } from '../contract'
import { listEmails } from './list-emails'
import { purgeEmails } from './purge-emails'
import { queueEmail, type EmailDraft } from './queue-email'
import { retryEmail } from './retry-email'
import { sendDueEmails } from './send-due-emails'

let mailServer: TestMailServer
let world: TestWorld
let worker: WorkerContext
let owner: postgres.Sql
let org: TestOrganization
let serial = 0

beforeAll(async () => {
  mailServer = await openMailServer()
  world = await openTestWorld({
    SMTP_URL: mailServer.url,
    MAIL_FROM: 'SmartCoders <no-reply@coding.example>',
  })
  worker = world.openWorker()
  owner = postgres(world.database.env.DATABASE_URL, { max: 1, onnotice: () => undefined })
})

beforeEach(async () => {
  mailServer.refuseWith(undefined)
  mailServer.taken.length = 0
  serial += 1
  await owner`delete from pending_emails`
  org = await world.createOrganization(`email-${serial}`)
})

afterAll(async () => {
  await owner.end()
  await world.close()
  await mailServer.close()
})

const secretLink = 'https://coding.example/reset-password#secret-of-this-link'

async function queue(changes: Partial<EmailDraft> = {}): Promise<string> {
  const draft = {
    kind: 'password.forgotten',
    to: 'ada@hospital.example',
    subject: 'Set a new password',
    text: `Open ${secretLink}\n`,
    expiresAt: new Date(world.now().getTime() + 86_400_000),
    ...changes,
  }
  const { emailId } = await withOrgScope(org.as.admin, (tx) => queueEmail(org.as.admin, tx, draft))
  return emailId
}

async function only() {
  const page = await listEmails(org.as.admin, listEmailsInput.parse({}))
  expect(page.items).toHaveLength(1)
  return page.items[0]
}

function later(minutes: number): void {
  world.setNow(new Date(world.now().getTime() + minutes * 60_000).toISOString())
}

describe('queued mail', () => {
  it('goes out once, and its text is gone afterwards', async () => {
    const id = await queue()
    await sendDueEmails(worker)
    await sendDueEmails(worker)
    expect(mailServer.taken).toHaveLength(1)
    expect(mailServer.taken[0]).toContain(`Message-ID: <${id}@`)
    expect(mailServer.taken[0]).toContain('Subject: Set a new password')
    expect(mailServer.taken[0]).toContain(secretLink)
    expect(await only()).toMatchObject({ id, status: 'sent', attempts: 1, failure: null })
    const [row] = await owner`select body_sealed from pending_emails where id = ${id}`
    expect(row?.body_sealed).toBeNull()
  })

  it('exists only with the change that it tells of', async () => {
    const failing = withOrgScope(org.as.admin, async (tx) => {
      await queueEmail(org.as.admin, tx, {
        kind: 'user.invited',
        to: 'ada@hospital.example',
        subject: 'Never',
        text: 'Never',
        expiresAt: new Date(world.now().getTime() + 1000),
      })
      throw new Error('the change failed')
    })
    await expect(failing).rejects.toThrow('the change failed')
    expect((await listEmails(org.as.admin, listEmailsInput.parse({}))).items).toEqual([])
  })

  it('holds neither recipient nor link in the clear', async () => {
    const id = await queue()
    const [row] = await owner`select p::text as text from pending_emails p where id = ${id}`
    const hex = (words: string) => Buffer.from(words).toString('hex')
    for (const secret of [secretLink, 'ada@hospital.example', 'Set a new password']) {
      expect(row?.text).not.toContain(secret)
      expect(row?.text).not.toContain(hex(secret))
    }
  })

  it('keeps a line break in a name out of its headers', async () => {
    await queue({ subject: 'Join Hospital\r\nBcc: everyone@hospital.example' })
    await sendDueEmails(worker)
    expect(mailServer.taken[0]).toContain('Subject: Join Hospital Bcc: everyone')
    expect(mailServer.taken[0]).not.toMatch(/^Bcc:/m)
  })

  it('is tried again later while the server defers it', async () => {
    mailServer.refuseWith(451)
    await queue()
    await sendDueEmails(worker)
    expect(await only()).toMatchObject({ status: 'pending', attempts: 1, failure: 'deferred' })
    mailServer.refuseWith(undefined)
    await sendDueEmails(worker)
    expect(mailServer.taken).toHaveLength(0)
    later(1)
    await sendDueEmails(worker)
    expect(await only()).toMatchObject({ status: 'sent', attempts: 2, failure: null })
  })

  it('is given up when the server refuses it, for an admin to see and to try again', async () => {
    mailServer.refuseWith(550)
    const emailId = await queue()
    await sendDueEmails(worker)
    expect(await only()).toMatchObject({ status: 'dead', failure: 'refused', nextAttemptAt: null })
    const audited = await listAuditEntries(org.as.admin, 'email.undelivered')
    expect(audited).toMatchObject([{ subjectId: emailId, detail: { failure: 'refused' } }])
    mailServer.refuseWith(undefined)
    await retryEmail(org.as.admin, { emailId })
    await sendDueEmails(worker)
    expect(await only()).toMatchObject({ status: 'sent', attempts: 1 })
    expect(await listAuditEntries(org.as.admin, 'email.retried')).toHaveLength(1)
  })

  it('is not sent once its link has expired', async () => {
    const emailId = await queue({ expiresAt: new Date(world.now().getTime() + 60_000) })
    later(2)
    await sendDueEmails(worker)
    expect(mailServer.taken).toHaveLength(0)
    expect(await only()).toMatchObject({ status: 'dead', failure: 'expired', isExpired: true })
    await expect(retryEmail(org.as.admin, { emailId })).rejects.toMatchObject({
      code: 'INVALID_STATE',
      message: 'The link in this mail has expired. Send a new one.',
    })
  })

  it('goes out once with two workers', async () => {
    await Promise.all([queue(), queue(), queue()])
    const other = world.openWorker()
    await Promise.all([sendDueEmails(worker), sendDueEmails(other)])
    expect(mailServer.taken).toHaveLength(3)
  })

  it('comes back when a worker died between lending and sending', async () => {
    const id = await queue()
    await owner`update pending_emails set attempts = 1,
      next_attempt_at = ${new Date(world.now().getTime() + 5 * 60_000).toISOString()} where id = ${id}`
    await sendDueEmails(worker)
    expect(mailServer.taken).toHaveLength(0)
    later(5)
    await sendDueEmails(worker)
    expect(mailServer.taken).toHaveLength(1)
  })

  it('loses its text when it expires and its row after thirty days', async () => {
    mailServer.refuseWith(550)
    const id = await queue()
    await sendDueEmails(worker)
    later(2 * 24 * 60)
    await purgeEmails(worker)
    const [row] = await owner`select body_sealed from pending_emails where id = ${id}`
    expect(row?.body_sealed).toBeNull()
    later(31 * 24 * 60)
    await purgeEmails(worker)
    expect((await listEmails(org.as.admin, listEmailsInput.parse({}))).items).toEqual([])
  })
})

describe('retrying', () => {
  it('is for mail that was given up only', async () => {
    const emailId = await queue()
    await expect(retryEmail(org.as.admin, { emailId })).rejects.toMatchObject({
      code: 'INVALID_STATE',
    })
  })

  it('is closed to other roles and other organizations', async () => {
    const emailId = await queue()
    await expect(retryEmail(org.as.manager, { emailId })).rejects.toMatchObject({
      code: 'FORBIDDEN_ROLE',
    })
    const foreign = await world.createOrganization(`email-foreign-${serial}`)
    await expect(retryEmail(foreign.as.admin, { emailId })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
  })
})
