import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemActor } from '@/core/actor'
import type { ActorContext } from '@/server/context'
import { sendMessage } from '@/server/jobs/outbox'
import { withOrgScope } from '@/server/transaction'
import { drainOutbox } from '@/testing/drain-outbox'
import { listAuditEntries } from '@/testing/list-audit-entries'
import { openTestWorld, type TestOrganization, type TestWorld } from '@/testing/test-world'
import { notificationRequested, type NotificationRequest } from '../contract'
import { notificationJobs } from '../jobs'
import { listNotifications } from './list-notifications'
import { markNotificationsRead } from './mark-notifications-read'

let world: TestWorld
let org: TestOrganization

beforeAll(async () => {
  world = await openTestWorld()
  org = await world.createOrganization('bell')
})

afterAll(() => world.close())

async function tell(to: ActorContext, request: Partial<NotificationRequest> = {}): Promise<void> {
  const system = { ...to, actor: systemActor(to.actor.orgId, 'test') }
  await withOrgScope(system, (tx) =>
    sendMessage(system, tx, {
      type: notificationRequested,
      payload: {
        userId: to.actor.userId,
        kind: 'chart.returned',
        subjectId: world.server.newId(),
        subjectLabel: 'C-000007',
        actorLabel: 'Sam Supervisor',
        ...request,
      },
    }),
  )
  await drainOutbox(system, notificationJobs)
}

const firstPage = { limit: 20 }

describe('a notification', () => {
  it('reaches its person once, however often its message is delivered', async () => {
    const { coder } = org.as
    await tell(coder, { subjectCount: 3, kind: 'chart.assigned' })
    await drainOutbox({ ...coder, actor: systemActor(org.orgId, 'test') }, notificationJobs)
    const page = await listNotifications(coder, firstPage)
    expect(page).toMatchObject({ unread: 1, nextCursor: null })
    expect(page.items).toMatchObject([
      {
        kind: 'chart.assigned',
        subjectLabel: 'C-000007',
        subjectCount: 3,
        actorLabel: 'Sam Supervisor',
        readAt: null,
      },
    ])
  })

  it('is marked as read with an audit row, and a second time without one', async () => {
    const { supervisor } = org.as
    await tell(supervisor)
    const [item] = (await listNotifications(supervisor, firstPage)).items
    const ids = [item?.id ?? '']
    expect(await markNotificationsRead(supervisor, { ids })).toEqual({ marked: 1 })
    expect(await markNotificationsRead(supervisor, { ids })).toEqual({ marked: 0 })
    const page = await listNotifications(supervisor, firstPage)
    expect(page).toMatchObject({ unread: 0, items: [{ readAt: world.now().toISOString() }] })
    const entries = await listAuditEntries(supervisor, 'notification.read')
    expect(entries).toMatchObject([
      { actorId: supervisor.actor.userId, detail: { notifications: 1 } },
    ])
  })

  it('is marked as read with all others of its person when none is named', async () => {
    const { manager, admin } = org.as
    await tell(manager)
    await tell(manager)
    await tell(admin)
    expect(await markNotificationsRead(manager, {})).toEqual({ marked: 2 })
    expect((await listNotifications(admin, firstPage)).unread).toBe(1)
  })

  it('stays unseen and unread for anyone else, another organization included', async () => {
    const { biller, provider } = org.as
    const other = await world.createOrganization('bell-elsewhere')
    await tell(biller)
    const ids = (await listNotifications(biller, firstPage)).items.map(({ id }) => id)
    for (const stranger of [provider, other.as.biller]) {
      expect((await listNotifications(stranger, firstPage)).items).toEqual([])
      expect(await markNotificationsRead(stranger, { ids })).toEqual({ marked: 0 })
    }
    expect((await listNotifications(biller, firstPage)).unread).toBe(1)
  })

  it('is not for the system, which holds no permission', async () => {
    const system = { ...org.as.coder, actor: systemActor(org.orgId, 'test') }
    await expect(listNotifications(system, firstPage)).rejects.toMatchObject({
      code: 'FORBIDDEN_ROLE',
    })
    await expect(markNotificationsRead(system, {})).rejects.toMatchObject({
      code: 'FORBIDDEN_ROLE',
    })
  })
})

describe('the list of notifications', () => {
  it('comes newest first in pages without gap or repetition', async () => {
    const other = await world.createOrganization('bell-pages')
    const { coder } = other.as
    for (const number of [1, 2, 3, 4, 5]) {
      world.setNow(`2026-03-02T12:0${Math.ceil(number / 2)}:00.000Z`)
      await tell(coder, { subjectLabel: `C-00000${number}` })
    }
    const labels: string[] = []
    let cursor: string | undefined
    do {
      const page = await listNotifications(coder, { limit: 2, cursor })
      labels.push(...page.items.map(({ subjectLabel }) => subjectLabel))
      cursor = page.nextCursor ?? undefined
    } while (cursor)
    expect(labels).toEqual(['C-000005', 'C-000004', 'C-000003', 'C-000002', 'C-000001'])
  })

  it('refuses a page marker that is not its own', async () => {
    await expect(
      listNotifications(org.as.coder, { limit: 2, cursor: 'elsewhere' }),
    ).rejects.toMatchObject({ code: 'VALIDATION_FAILED' })
  })
})
