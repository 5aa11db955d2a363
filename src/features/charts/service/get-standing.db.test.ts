import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessLog } from '@/features/audit-log/tables'
import { withOrgScope } from '@/server/transaction'
import { insertChart } from '@/testing/insert-chart'
import { openTestWorld, type TestOrganization, type TestWorld } from '@/testing/test-world'
import { getStanding } from './get-standing'

let world: TestWorld
let org: TestOrganization

beforeAll(async () => {
  world = await openTestWorld()
  org = await world.createOrganization('standing')
})

afterAll(() => world.close())

async function ownChart() {
  const { userId, label } = org.as.coder.actor
  return insertChart(org.as.manager, { assigneeId: userId, assigneeLabel: label })
}

describe('how an opened chart stands', () => {
  it('is told to its coder and records no read, since it tells nothing clinical', async () => {
    const { chartId } = await ownChart()
    expect(await getStanding(org.as.coder, { chartId })).toEqual({
      status: 'draft',
      version: 1,
      assigneeId: org.as.coder.actor.userId,
      assigneeLabel: 'Coder standing',
    })
    const reads = await withOrgScope(org.as.manager, (tx) => tx.db.select().from(accessLog))
    expect(reads).toEqual([])
  })

  it('is not there for a coder from whom it was taken, nor for a supervisor before it is submitted', async () => {
    const { chartId } = await insertChart(org.as.manager)
    for (const role of ['coder', 'supervisor'] as const)
      await expect(getStanding(org.as[role], { chartId })).rejects.toMatchObject({
        code: 'NOT_FOUND',
      })
    expect(await getStanding(org.as.manager, { chartId })).toMatchObject({ assigneeId: null })
  })

  it.each(['admin', 'provider', 'biller'] as const)('is closed to a %s', async (role) => {
    const { chartId } = await ownChart()
    await expect(getStanding(org.as[role], { chartId })).rejects.toMatchObject({
      code: 'FORBIDDEN_ROLE',
    })
  })

  it('is not there for another organization', async () => {
    const { chartId } = await ownChart()
    const other = await world.createOrganization('standing-elsewhere')
    await expect(getStanding(other.as.manager, { chartId })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
  })
})
