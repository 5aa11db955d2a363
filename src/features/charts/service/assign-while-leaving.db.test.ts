import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withOrgScope } from '@/server/transaction'
import { holdLock, type HeldLock } from '@/testing/hold-lock'
import { insertChart } from '@/testing/insert-chart'
import { openTestWorld, type TestOrganization, type TestWorld } from '@/testing/test-world'
import { autoAssignInput } from '../contract/queue'
import { charts } from '../tables/charts'
import { assignCharts } from './assign-charts'
import { autoAssignCharts } from './auto-assign-charts'
import { changeStaffRole } from './change-staff-role'
import { deactivateStaff } from './deactivate-staff'

let world: TestWorld
let serial = 0

beforeAll(async () => {
  world = await openTestWorld()
})

afterAll(() => world.close())

const leavings = {
  deactivated: (org: TestOrganization) =>
    deactivateStaff(org.as.admin, { ...coderOf(org), returnCharts: true }),
  'given another role': (org: TestOrganization) =>
    changeStaffRole(org.as.admin, { ...coderOf(org), role: 'biller', returnCharts: true }),
}

const assignings = {
  chosen: (org: TestOrganization, chartId: string) =>
    assignCharts(org.as.manager, { chartIds: [chartId], coderId: coderOf(org).userId }),
  'one of all': (org: TestOrganization, chartId: string) =>
    autoAssignCharts(org.as.manager, autoAssignInput.parse({ chartIds: [chartId] })),
}

const cases = Object.values(leavings).flatMap((leave, row) =>
  Object.values(assignings).map((assign, column) => ({
    leave,
    assign,
    left: Object.keys(leavings)[row],
    given: Object.keys(assignings)[column],
  })),
)

function coderOf({ as: { coder } }: TestOrganization) {
  return { userId: coder.actor.userId ?? '', version: 1 }
}

/** A draft of nobody and one on the coder's desk. */
async function openDesk() {
  serial += 1
  const org = await world.createOrganization(`leaving-${serial}`)
  const { userId: assigneeId, label: assigneeLabel } = org.as.coder.actor
  const free = await insertChart(org.as.manager)
  const own = await insertChart(org.as.manager, { assigneeId, assigneeLabel })
  return { org, free: free.chartId, own: own.chartId }
}

function lockChart(chartId: string): Promise<HeldLock> {
  return holdLock(
    world.database.env.DATABASE_URL,
    (sql) => sql`select 1 from charts where id = ${chartId} for update`,
  )
}

/** Both are under way: the second waits as well, or is through already. */
function untilUnderWay(lock: HeldLock, second: Promise<unknown>): Promise<unknown> {
  return Promise.race([second.catch(() => undefined), lock.untilWaitedFor(2)])
}

async function assigneesOf(org: TestOrganization): Promise<(string | null)[]> {
  const rows = await withOrgScope(org.as.manager, (tx) =>
    tx.db.select({ assigneeId: charts.assigneeId }).from(charts),
  )
  return rows.map(({ assigneeId }) => assigneeId)
}

describe.each(cases)('a coder who is $left while charts go to them, as the $given', (one) => {
  const { leave, assign } = one

  it('keeps none that were being assigned before', async () => {
    const { org, free } = await openDesk()
    const lock = await lockChart(free)
    const assigning = assign(org, free)
    await lock.untilWaitedFor()
    const leaving = leave(org)
    await untilUnderWay(lock, leaving)
    await lock.release()
    expect(await assigning).toMatchObject({ assigned: 1 })
    expect(await leaving).toMatchObject({ chartsReturned: 2 })
    expect(await assigneesOf(org)).toEqual([null, null])
  })

  it('gets none that are assigned after', async () => {
    const { org, free, own } = await openDesk()
    const lock = await lockChart(own)
    const leaving = leave(org)
    await lock.untilWaitedFor()
    const assigning = assign(org, free)
    await untilUnderWay(lock, assigning)
    await lock.release()
    expect(await leaving).toMatchObject({ chartsReturned: 1 })
    await expect(assigning).rejects.toMatchObject({ name: 'ServiceError' })
    expect(await assigneesOf(org)).toEqual([null, null])
  })
})
