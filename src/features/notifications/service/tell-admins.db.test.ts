import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { systemActor } from '@/core/actor'
import { answerAddressEvents } from '@/features/identity/service/answer-address-events'
import { askForAccess } from '@/features/identity/service/ask-for-access'
import { createUser } from '@/features/identity/service/create-user'
import type { ActorContext } from '@/server/context'
import type { WorkerContext } from '@/server/jobs/worker-context'
import { drainOutbox } from '@/testing/drain-outbox'
import { testRequest } from '@/testing/test-request'
import { openTestWorld, type TestOrganization, type TestWorld } from '@/testing/test-world'
import { notificationJobs } from '../jobs'
import { listNotifications } from './list-notifications'
import { markNotificationsRead } from './mark-notifications-read'

let world: TestWorld
let worker: WorkerContext
let org: TestOrganization
let foreign: TestOrganization
let serial = 0

beforeAll(async () => {
  world = await openTestWorld({ REGISTRATION: 'on' })
  worker = world.openWorker()
  foreign = await world.createOrganization('told-elsewhere')
})

beforeEach(async () => {
  serial += 1
  org = await world.createOrganization(`told-${serial}`)
})

afterAll(() => world.close())

async function ask(displayName: string, email = `${displayName}-${serial}@hospital.example`) {
  const request = testRequest(world.server, { clientAddress: `192.0.2.${serial}` })
  const answer = await askForAccess(request, { organization: org.slug, displayName, email })
  await answerAddressEvents(worker)
  await deliver()
  return answer
}

function deliver(): Promise<void> {
  const system = { ...org.as.admin, actor: systemActor(org.orgId, 'test') }
  return drainOutbox(system, notificationJobs)
}

const bellOf = (ctx: ActorContext) => listNotifications(ctx, { limit: 20 })

describe('a request for access', () => {
  it('is told to every active admin of the organization once, and to nobody else', async () => {
    const { userId } = await createUser(org.as.admin, {
      email: `second@${org.slug}.example`,
      displayName: 'Second',
      role: 'admin',
      password: org.password,
    })
    const second = { ...org.as.admin, actor: { ...org.as.admin.actor, userId } }
    expect(await ask('Rita')).toEqual({ received: true })
    await deliver()
    for (const admin of [org.as.admin, second]) {
      expect(await bellOf(admin)).toMatchObject({
        unread: 1,
        items: [{ kind: 'access.requested', subjectCount: 1, actorLabel: 'Rita' }],
      })
    }
    for (const other of [org.as.manager, org.as.coder, foreign.as.admin]) {
      expect((await bellOf(other)).items).toEqual([])
    }
  })

  it('joins those that an admin has not read of yet, and begins a line of its own after that', async () => {
    await ask('Rita')
    await ask('Otto')
    expect((await bellOf(org.as.admin)).items).toMatchObject([{ subjectCount: 2 }])
    await markNotificationsRead(org.as.admin, {})
    await ask('Nora')
    expect((await bellOf(org.as.admin)).items).toMatchObject([
      { subjectCount: 1, actorLabel: 'Nora' },
      { subjectCount: 2 },
    ])
  })

  it('is told of neither twice for one address nor for the address of an account', async () => {
    await ask('Rita')
    await ask('Rita')
    expect(await ask('Carla', org.emailOf('coder'))).toEqual({ received: true })
    expect((await bellOf(org.as.admin)).items).toMatchObject([{ subjectCount: 1 }])
  })
})
