import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { and, eq } from 'drizzle-orm'
import { listUsersInput } from '@/features/identity/contract/users'
import { listUsers } from '@/features/identity/service/list-users'
import type { ActorContext } from '@/server/context'
import { outboxEvents } from '@/server/tables'
import { withOrgScope } from '@/server/transaction'
import { insertChart, type ChartOverrides } from '@/testing/insert-chart'
import { listAuditEntries } from '@/testing/list-audit-entries'
import { openTestWorld, type TestOrganization, type TestWorld } from '@/testing/test-world'
import { charts } from '../tables/charts'
import { changeStaffRole } from './change-staff-role'
import { deactivateStaff } from './deactivate-staff'
import { showOpenWork } from './show-open-work'

let world: TestWorld
let org: TestOrganization
let foreign: TestOrganization
let serial = 0

beforeAll(async () => {
  world = await openTestWorld()
  foreign = await world.createOrganization('staffing-foreign')
})

beforeEach(async () => {
  serial += 1
  org = await world.createOrganization(`staffing-${serial}`)
})

afterAll(() => world.close())

function chartOfCoder(overrides: ChartOverrides = {}) {
  const { userId: assigneeId, label: assigneeLabel } = org.as.coder.actor
  return insertChart(org.as.manager, { assigneeId, assigneeLabel, ...overrides })
}

/** A draft, a returned chart and one under audit on the coder's desk, and a draft of nobody. */
async function fillDesk() {
  const draft = await chartOfCoder({ codeCount: 2 })
  const returned = await chartOfCoder({ status: 'returned' })
  const underAudit = await chartOfCoder({ status: 'pending_audit' })
  await insertChart(org.as.manager)
  return { draft, returned, underAudit }
}

async function seen(ctx: ActorContext = org.as.admin) {
  const { items } = await listUsers(ctx, listUsersInput.parse({}))
  const user = items.find(({ id }) => id === org.as.coder.actor.userId)
  return { userId: org.as.coder.actor.userId, version: user?.version ?? 1, status: user?.status }
}

async function target() {
  const { userId, version } = await seen()
  return { userId, version }
}

async function chartRow(chartId: string) {
  const [row] = await withOrgScope(org.as.manager, (tx) =>
    tx.db
      .select()
      .from(charts)
      .where(and(eq(charts.orgId, tx.orgId), eq(charts.id, chartId))),
  )
  return row
}

describe('the open work of a person', () => {
  it('counts what waits for them and what an audit may still return', async () => {
    await fillDesk()
    const { userId } = org.as.coder.actor
    expect(await showOpenWork(org.as.admin, { userId })).toEqual({
      open: 2,
      returned: 1,
      underAudit: 1,
    })
    expect(await showOpenWork(foreign.as.admin, { userId })).toEqual({
      open: 0,
      returned: 0,
      underAudit: 0,
    })
    await expect(showOpenWork(org.as.manager, { userId })).rejects.toMatchObject({
      code: 'FORBIDDEN_ROLE',
    })
  })
})

describe('deactivating a coder', () => {
  it('returns their open charts with what was entered, audited and told of', async () => {
    const { draft, returned, underAudit } = await fillDesk()
    const answer = await deactivateStaff(org.as.admin, { ...(await target()), returnCharts: true })
    expect(answer).toMatchObject({ chartsReturned: 2 })
    expect(await seen()).toMatchObject({ status: 'deactivated' })
    expect(await chartRow(draft.chartId)).toMatchObject({
      assigneeId: null,
      assigneeLabel: null,
      assignedAt: null,
      status: 'draft',
      codeCount: 2,
      version: draft.version + 1,
    })
    expect(await chartRow(returned.chartId)).toMatchObject({ assigneeId: null, status: 'returned' })
    expect(await chartRow(underAudit.chartId)).toMatchObject({
      assigneeId: org.as.coder.actor.userId,
    })
    const [audited, ...more] = await listAuditEntries(org.as.admin, 'chart.unassigned')
    expect(more).toEqual([])
    expect(audited).toMatchObject({ actorId: org.as.admin.actor.userId })
    const { charts: named } = audited?.detail as { charts: string[] }
    expect([...named].sort()).toEqual([draft.chartId, returned.chartId].sort())
    const events = await withOrgScope(org.as.admin, (tx) => tx.db.select().from(outboxEvents))
    expect(events.filter(({ type }) => type === 'chart.unassigned')).toHaveLength(1)
  })

  it('leaves the charts with them when that is asked for', async () => {
    const { draft } = await fillDesk()
    const answer = await deactivateStaff(org.as.admin, { ...(await target()), returnCharts: false })
    expect(answer).toMatchObject({ chartsReturned: 0 })
    expect(await chartRow(draft.chartId)).toMatchObject({
      assigneeId: org.as.coder.actor.userId,
      version: draft.version,
    })
  })

  it('takes no chart when the account stays open', async () => {
    const { draft } = await fillDesk()
    const { userId, version } = await target()
    const stale = { userId, version: version + 1, returnCharts: true }
    await expect(deactivateStaff(org.as.admin, stale)).rejects.toMatchObject({ code: 'CONFLICT' })
    expect(await chartRow(draft.chartId)).toMatchObject({ assigneeId: userId })
  })

  it('closes no account when its charts cannot be returned', async () => {
    await fillDesk()
    const failing = { ...org.as.admin, clock: failAfter(org.as.admin.clock, 1) }
    const input = { ...(await target()), returnCharts: true }
    await expect(deactivateStaff(failing, input)).rejects.toThrow('no more time')
    expect(await seen()).toMatchObject({ status: 'active' })
    expect(await listAuditEntries(org.as.admin, 'user.deactivated')).toEqual([])
  })

  it('is closed to other roles and other organizations', async () => {
    await fillDesk()
    const input = { ...(await target()), returnCharts: true }
    for (const act of [deactivateStaff, (ctx: ActorContext) => changeRoleAs(ctx, input)]) {
      await expect(act(org.as.manager, input)).rejects.toMatchObject({ code: 'FORBIDDEN_ROLE' })
      await expect(act(foreign.as.admin, input)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    }
    expect(await listAuditEntries(org.as.admin, 'chart.unassigned')).toEqual([])
  })
})

describe('another role for a coder', () => {
  it('returns their open charts in the same transaction', async () => {
    const { draft } = await fillDesk()
    const answer = await changeRoleAs(org.as.admin, await target())
    expect(answer).toEqual({ version: 2, chartsReturned: 2 })
    expect(await chartRow(draft.chartId)).toMatchObject({ assigneeId: null })
    expect(await listAuditEntries(org.as.admin, 'user.roleChanged')).toHaveLength(1)
  })
})

function changeRoleAs(ctx: ActorContext, user: { userId: string; version: number }) {
  const { userId, version } = user
  return changeStaffRole(ctx, { userId, version, role: 'supervisor', returnCharts: true })
}

/** A clock that works so many times. */
function failAfter(clock: () => Date, times: number): () => Date {
  let left = times
  return () => {
    left -= 1
    if (left < 0) throw new Error('no more time')
    return clock()
  }
}
