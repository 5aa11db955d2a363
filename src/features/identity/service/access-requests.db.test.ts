import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { WorkerContext } from '@/server/jobs/worker-context'
import { listAuditEntries } from '@/testing/list-audit-entries'
import { mailTo } from '@/testing/mail-to'
import { testRequest } from '@/testing/test-request'
import { openTestWorld, type TestOrganization, type TestWorld } from '@/testing/test-world'
import { listAccessRequestsInput } from '../contract/users'
import { acceptInvitation } from './accept-invitation'
import { answerAddressEvents } from './answer-address-events'
import { askForAccess } from './ask-for-access'
import { listAccessRequests } from './list-access-requests'
import { approveAccessRequest, refuseAccessRequest } from './settle-access-request'
import { signIn } from './sign-in'

let world: TestWorld
let worker: WorkerContext
let org: TestOrganization
let foreign: TestOrganization
let serial = 0

beforeAll(async () => {
  world = await openTestWorld({ REGISTRATION: 'on' })
  worker = world.openWorker()
  foreign = await world.createOrganization('asks-foreign')
})

beforeEach(async () => {
  serial += 1
  org = await world.createOrganization(`asks-${serial}`)
})

afterAll(() => world.close())

const displayName = 'Rita Requester'
const request = () => testRequest(world.server, { clientAddress: `192.0.2.${serial}` })
const waiting = async () =>
  (await listAccessRequests(org.as.admin, listAccessRequestsInput.parse({}))).items

async function ask(email: string, organization = org.slug): Promise<void> {
  await askForAccess(request(), { organization, displayName, email })
  await answerAddressEvents(worker)
}

async function onlyRequest() {
  const [one] = await waiting()
  if (!one) throw new Error('Nobody asked.')
  return { requestId: one.id, version: one.version }
}

describe('asking for access', () => {
  it('waits for an admin, who answers with an invitation', async () => {
    const email = `rita-${serial}@hospital.example`
    await ask(email)
    expect(await waiting()).toMatchObject([{ email, displayName, version: 1 }])
    expect(await mailTo(org.as.admin, email)).toEqual([])
    await approveAccessRequest(org.as.admin, { ...(await onlyRequest()), role: 'coder' })
    expect(await waiting()).toEqual([])
    const [mail] = await mailTo(org.as.admin, email)
    const password = 'a phrase of her own'
    await acceptInvitation(request(), { token: mail?.token ?? '', displayName, password })
    expect(await signIn(request(), { email, password })).toEqual({ role: 'coder' })
    expect(await listAuditEntries(org.as.admin, 'access.asked')).toHaveLength(1)
    expect(await listAuditEntries(org.as.admin, 'access.approved')).toMatchObject([
      { detail: { role: 'coder' } },
    ])
  })

  it('costs the same and answers the same for every address and organization, and opens no session', async () => {
    const cases = [
      [org.emailOf('coder'), org.slug],
      [`new-${serial}@hospital.example`, org.slug],
      [foreign.emailOf('coder'), org.slug],
      [`newer-${serial}@hospital.example`, 'no-such-organization'],
    ] as const
    const statements: string[][] = []
    for (const [email, organization] of cases) {
      const from = world.queries.length
      const asking = request()
      const answer = await askForAccess(asking, { organization, displayName, email })
      expect(answer).toEqual({ received: true })
      expect(asking.responseHeaders.get('set-cookie')).toBeNull()
      statements.push(world.queries.slice(from))
    }
    for (const other of statements.slice(1)) expect(other).toEqual(statements[0])
    await answerAddressEvents(worker)
    expect((await waiting()).map(({ email }) => email)).toEqual([cases[1][0]])
  })

  it('with an address that has an account tells its owner, in the owner’s organization', async () => {
    const email = foreign.emailOf('biller')
    await ask(email)
    expect(await waiting()).toEqual([])
    expect(await mailTo(org.as.admin, email)).toEqual([])
    const [mail] = await mailTo(foreign.as.admin, email)
    expect(mail).toMatchObject({ subject: 'You have a SmartCoders account', token: '' })
  })

  it('twice is one request', async () => {
    const email = `twice-${serial}@hospital.example`
    await ask(email)
    await ask(email.toUpperCase())
    expect(await waiting()).toHaveLength(1)
  })

  it('is closed unless REGISTRATION is on', async () => {
    const asking = { ...request(), env: { ...world.server.env, REGISTRATION: false } }
    const email = 'closed@hospital.example'
    await expect(
      askForAccess(asking, { organization: org.slug, displayName, email }),
    ).rejects.toMatchObject({ code: 'INVALID_STATE' })
  })

  it('is limited by address', async () => {
    const email = `many-${serial}@hospital.example`
    for (let n = 0; n < 5; n += 1) await ask(email)
    await expect(ask(email)).rejects.toMatchObject({ code: 'RATE_LIMIT_EXCEEDED' })
  })
})

describe('answering a request', () => {
  it('may refuse it, once; the person may ask again', async () => {
    const email = `refused-${serial}@hospital.example`
    await ask(email)
    const seen = await onlyRequest()
    await refuseAccessRequest(org.as.admin, seen)
    expect(await mailTo(org.as.admin, email)).toEqual([])
    expect(await listAuditEntries(org.as.admin, 'access.refused')).toHaveLength(1)
    await expect(refuseAccessRequest(org.as.admin, seen)).rejects.toMatchObject({
      code: 'INVALID_STATE',
    })
    await ask(email)
    expect(await waiting()).toHaveLength(1)
  })

  it('names the version that was seen', async () => {
    await ask(`stale-${serial}@hospital.example`)
    const { requestId } = await onlyRequest()
    const stale = approveAccessRequest(org.as.admin, { requestId, version: 7, role: 'coder' })
    await expect(stale).rejects.toMatchObject({ code: 'CONFLICT' })
  })

  it('is closed to other roles and other organizations', async () => {
    await ask(`closed-${serial}@hospital.example`)
    const seen = await onlyRequest()
    const approve = { ...seen, role: 'coder' } as const
    await expect(approveAccessRequest(org.as.manager, approve)).rejects.toMatchObject({
      code: 'FORBIDDEN_ROLE',
    })
    await expect(refuseAccessRequest(org.as.coder, seen)).rejects.toMatchObject({
      code: 'FORBIDDEN_ROLE',
    })
    await expect(approveAccessRequest(foreign.as.admin, approve)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    await expect(refuseAccessRequest(foreign.as.admin, seen)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    const page = listAccessRequestsInput.parse({})
    await expect(listAccessRequests(org.as.manager, page)).rejects.toMatchObject({
      code: 'FORBIDDEN_ROLE',
    })
    expect((await listAccessRequests(foreign.as.admin, page)).items).toEqual([])
  })
})
