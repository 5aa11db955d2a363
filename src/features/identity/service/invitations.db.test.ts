import postgres from 'postgres'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { listAuditEntries } from '@/testing/list-audit-entries'
import { mailTo } from '@/testing/mail-to'
import { testRequest } from '@/testing/test-request'
import { openTestWorld, type TestOrganization, type TestWorld } from '@/testing/test-world'
import { listInvitationsInput, listUsersInput } from '../contract/users'
import { acceptInvitation, openInvitation } from './accept-invitation'
import { countUsers } from './count-users'
import { findSession } from './find-session'
import { inviteUser } from './invite-user'
import { listInvitations } from './list-invitations'
import { listUsers } from './list-users'
import { sessionHashOf } from './lucia-sessions'
import { resendInvitation } from './resend-invitation'
import { revokeInvitation } from './revoke-invitation'
import { signIn } from './sign-in'

let world: TestWorld
let owner: postgres.Sql
let org: TestOrganization
let foreign: TestOrganization
let serial = 0

beforeAll(async () => {
  world = await openTestWorld()
  owner = postgres(world.database.env.DATABASE_URL, { max: 1, onnotice: () => undefined })
  foreign = await world.createOrganization('invites-foreign')
})

beforeEach(async () => {
  serial += 1
  org = await world.createOrganization(`invites-${serial}`)
})

afterAll(async () => {
  await owner.end()
  await world.close()
})

const email = 'nora@hospital.example'
const displayName = 'Nora New'
const password = 'a phrase of her own'
const request = () => testRequest(world.server)
const pending = async () =>
  (await listInvitations(org.as.admin, listInvitationsInput.parse({}))).items

async function invite(address = email) {
  await inviteUser(org.as.admin, { email: address, role: 'coder' })
  const [mail] = await mailTo(org.as.admin, address)
  const [invitation] = await pending()
  if (!mail || !invitation) throw new Error('The invitation left no trace.')
  return { token: mail.token, mail, invitation }
}

function later(hours: number): void {
  world.setNow(new Date(world.now().getTime() + hours * 3_600_000).toISOString())
}

describe('an invitation', () => {
  it('is a mail with a link that makes an account with a name and a password of one’s own', async () => {
    const { token, mail } = await invite()
    expect(mail.subject).toBe(`Join Hospital ${org.slug} on SmartCoders`)
    expect(await openInvitation(request(), { token })).toEqual({
      email,
      role: 'coder',
      orgName: `Hospital ${org.slug}`,
      invitedByLabel: org.as.admin.actor.label,
    })
    await acceptInvitation(request(), { token, displayName, password })
    const signedIn = request()
    expect(await signIn(signedIn, { email, password })).toEqual({ role: 'coder' })
    const cookie = signedIn.responseHeaders.get('set-cookie')
    const sessionHash = sessionHashOf(world.server.env, cookie)
    const session = await findSession(testRequest(world.server, { sessionHash }))
    expect(session?.me).toMatchObject({ label: displayName, orgSlug: org.slug })
    const { items } = await listUsers(org.as.admin, listUsersInput.parse({}))
    const nora = items.find((user) => user.email === email)
    expect(nora).toMatchObject({ label: displayName, role: 'coder', status: 'active' })
    expect(nora?.lastSignedInAt).toBe(world.now().toISOString())
    expect(await listAuditEntries(org.as.admin, 'user.invited')).toMatchObject([
      { actorId: org.as.admin.actor.userId, detail: { role: 'coder' } },
    ])
    expect(await listAuditEntries(org.as.admin, 'user.joined')).toMatchObject([
      { actorId: nora?.id, subjectId: nora?.id },
    ])
  })

  it('works once', async () => {
    const { token } = await invite('once@hospital.example')
    await acceptInvitation(request(), { token, displayName, password })
    const again = acceptInvitation(request(), { token, displayName, password })
    await expect(again).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(openInvitation(request(), { token })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(await pending()).toEqual([])
  })

  it('makes one account when its link is used twice at once', async () => {
    const { token } = await invite('twice@hospital.example')
    const outcomes = await Promise.allSettled(
      ['First', 'Second'].map((name) =>
        acceptInvitation(request(), { token, displayName: name, password }),
      ),
    )
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  it('expires after three days', async () => {
    const { token } = await invite('late@hospital.example')
    later(72)
    const late = acceptInvitation(request(), { token, displayName, password })
    await expect(late).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(await pending()).toMatchObject([{ isExpired: true }])
  })

  it('is stored without its secret', async () => {
    const { token } = await invite('secret@hospital.example')
    const [row] = await owner`
      select i::text || p::text as text from invitations i join pending_emails p using (org_id)
      where i.email = 'secret@hospital.example'`
    for (const form of [token, Buffer.from(token).toString('hex')]) {
      expect(row?.text).not.toContain(form)
    }
  })

  it('of the same address replaces the one before', async () => {
    const first = await invite('again@hospital.example')
    const { invitationId } = await inviteUser(org.as.admin, {
      email: 'AGAIN@hospital.example',
      role: 'biller',
    })
    expect(await pending()).toMatchObject([{ id: invitationId, role: 'biller', version: 2 }])
    const { token } = first
    await expect(openInvitation(request(), { token })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  it('of a known address looks the same to the admin; only its owner’s mail differs', async () => {
    const known = foreign.emailOf('coder')
    const stranger = 'stranger@hospital.example'
    const statements: string[][] = []
    for (const address of [known, stranger]) {
      const from = world.queries.length
      const answer = await inviteUser(org.as.admin, { email: address, role: 'coder' })
      expect(Object.keys(answer)).toEqual(['invitationId'])
      statements.push(world.queries.slice(from))
    }
    expect(statements[0]).toEqual(statements[1])
    expect(statements[0]?.length).toBeGreaterThanOrEqual(4)
    const shapes = (await pending()).map(({ role, isExpired }) => ({ role, isExpired }))
    expect(shapes[0]).toEqual(shapes[1])
    const [mail] = await mailTo(org.as.admin, known)
    expect(mail?.token).toBe('')
    expect(mail?.text).toContain('This address has an account already')
  })

  it('makes no second account for an address that got one meanwhile', async () => {
    const address = 'meanwhile@hospital.example'
    const { token } = await invite(address)
    await inviteUser(foreign.as.admin, { email: address, role: 'coder' })
    const [elsewhere] = await mailTo(foreign.as.admin, address)
    await acceptInvitation(request(), { token: elsewhere?.token ?? '', displayName, password })
    const second = acceptInvitation(request(), { token, displayName, password })
    await expect(second).rejects.toMatchObject({ code: 'CONFLICT' })
  })

  it('may be sent again with a new link, which ends the old one', async () => {
    const { token, invitation } = await invite('resend@hospital.example')
    const seen = { invitationId: invitation.id, version: invitation.version }
    later(80)
    await resendInvitation(org.as.admin, seen)
    const [mail] = await mailTo(org.as.admin, 'resend@hospital.example')
    await expect(openInvitation(request(), { token })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await openInvitation(request(), { token: mail?.token ?? '' })
    expect(await listAuditEntries(org.as.admin, 'invitation.resent')).toHaveLength(1)
    await expect(resendInvitation(org.as.admin, seen)).rejects.toMatchObject({ code: 'CONFLICT' })
  })

  it('may be taken back, once', async () => {
    const { token, invitation } = await invite('revoked@hospital.example')
    const seen = { invitationId: invitation.id, version: invitation.version }
    await revokeInvitation(org.as.admin, seen)
    await expect(openInvitation(request(), { token })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(await listAuditEntries(org.as.admin, 'invitation.revoked')).toHaveLength(1)
    await expect(revokeInvitation(org.as.admin, seen)).rejects.toMatchObject({
      code: 'INVALID_STATE',
    })
    expect(await countUsers(org.as.admin)).toMatchObject({ invitations: 0, active: 6 })
  })

  it('is closed to other roles and other organizations', async () => {
    const { invitation } = await invite('closed@hospital.example')
    const seen = { invitationId: invitation.id, version: invitation.version }
    for (const act of [resendInvitation, revokeInvitation]) {
      await expect(act(foreign.as.admin, seen)).rejects.toMatchObject({ code: 'NOT_FOUND' })
      await expect(act(org.as.manager, seen)).rejects.toMatchObject({ code: 'FORBIDDEN_ROLE' })
    }
    const { manager } = org.as
    await expect(inviteUser(manager, { email, role: 'admin' })).rejects.toMatchObject({
      code: 'FORBIDDEN_ROLE',
    })
    await expect(listInvitations(manager, listInvitationsInput.parse({}))).rejects.toMatchObject({
      code: 'FORBIDDEN_ROLE',
    })
  })

  it('link can be tried only so often', async () => {
    const { token } = await invite('guessed@hospital.example')
    const from = testRequest(world.server, { clientAddress: '198.51.100.77' })
    const attempts = Array.from({ length: 61 }, () => openInvitation(from, { token }))
    const outcomes = await Promise.allSettled(attempts)
    const refused = outcomes.filter(({ status }) => status === 'rejected')
    expect(refused).toHaveLength(1)
    expect(refused[0]).toMatchObject({ reason: { code: 'RATE_LIMIT_EXCEEDED' } })
  })
})
