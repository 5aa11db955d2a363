import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { systemActor } from '@/core/actor'
import { changeName } from '@/features/identity/service/change-name'
import { withOrgScope } from '@/server/transaction'
import { drainOutbox } from '@/testing/drain-outbox'
import { insertChart } from '@/testing/insert-chart'
import { openTestWorld, type TestOrganization, type TestWorld } from '@/testing/test-world'
import { chartsJobs } from '../jobs'
import { charts } from '../tables/charts'

let world: TestWorld
let org: TestOrganization

beforeAll(async () => {
  world = await openTestWorld()
  org = await world.createOrganization('relabel')
})

afterAll(() => world.close())

it('the charts on a desk show the new name of their person; other charts and all versions stay', async () => {
  const { userId: assigneeId, label: assigneeLabel } = org.as.coder.actor
  const own = await insertChart(org.as.manager, { assigneeId, assigneeLabel })
  const free = await insertChart(org.as.manager)
  await changeName(org.as.coder, { displayName: 'Nora Née' })
  await drainOutbox({ ...org.as.admin, actor: systemActor(org.orgId, 'test') }, chartsJobs)
  const rowOf = (chartId: string) =>
    withOrgScope(org.as.manager, (tx) => tx.db.select().from(charts).where(eq(charts.id, chartId)))
  expect(await rowOf(own.chartId)).toMatchObject([
    { assigneeLabel: 'Nora Née', version: own.version },
  ])
  expect(await rowOf(free.chartId)).toMatchObject([{ assigneeLabel: null }])
})
