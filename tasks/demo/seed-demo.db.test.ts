import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { allCases, listPracticeCharts, type PracticeChart } from '@/features/charts'
import { listDemoAccounts, setOperator } from '@/features/identity'
import { jobs } from '@/registry/jobs'
import { runWorker, type RunningWorker } from '@/server/jobs/run-worker'
import { asSystem, openTestWorld, type TestWorld } from '@/testing/test-world'
import { demoEmail } from './demo-people'
import { ensureDemoPeople } from './ensure-demo-people'
import { asDemoPerson } from './sign-in-demo'
import { returnedCaseId } from './demo-work'
import { seedDemo, type SeededDemo } from './seed-demo'

const password = 'a demo password of this test'
const never = new AbortController().signal

let world: TestWorld
let worker: RunningWorker
let first: SeededDemo

function seed(): Promise<SeededDemo> {
  return seedDemo({
    ctx: world.server,
    password,
    isOperatedByDemo: true,
    progress: () => undefined,
    signal: never,
  })
}

async function charts(): Promise<readonly PracticeChart[]> {
  const orgId = await asDemoPerson(world.server, { role: 'manager', password }, ({ actor }) =>
    Promise.resolve(actor.orgId),
  )
  return listPracticeCharts(asSystem(world.openWorker(), orgId, 'test'))
}

beforeAll(async () => {
  world = await openTestWorld()
  worker = await runWorker(world.openWorker(), jobs)
  first = await seed()
})

afterAll(async () => {
  await worker.stop()
  await world.close()
})

describe('seeding the demo', () => {
  it('creates one account per role and imports every practice chart', async () => {
    expect(first.people).toBe(6)
    expect(first.charts).toBe(allCases.length)
    const accounts = await listDemoAccounts(world.server)
    expect(accounts.map(({ email }) => email)).toContain('coder@demo.example')
  })

  it('makes its admin an operator where the demo is what the installation is for, and once', async () => {
    const isOperator = () =>
      asDemoPerson(world.server, { role: 'admin', password }, ({ actor }) =>
        Promise.resolve(actor.isOperator),
      )
    expect(await isOperator()).toBe(true)
    await setOperator(world.server, { email: demoEmail('admin'), operator: false })
    await seed()
    expect(await isOperator()).toBe(false)
  })

  it('makes nobody an operator of a server that may serve others', async () => {
    const other = await openTestWorld()
    const seeding = { ctx: other.server, password, isOperatedByDemo: false }
    expect(await ensureDemoPeople(seeding)).toMatchObject({ created: 6 })
    const [isOperator, role] = await asDemoPerson(
      other.server,
      { role: 'admin', password },
      ({ actor }) => Promise.resolve([actor.isOperator, actor.role]),
    )
    expect([isOperator, role]).toEqual([false, 'admin'])
    await other.close()
  })

  it('gives the coder a desk of twelve with a returned chart, and the supervisor two to audit', async () => {
    const assigned = (await charts()).filter(({ assigneeId }) => assigneeId !== null)
    const countOf = (status: string) => assigned.filter((one) => one.status === status).length
    expect([countOf('draft'), countOf('returned'), countOf('pending_audit')]).toEqual([11, 1, 2])
  })

  it('returns the chart with feedback that its coder finds', async () => {
    const chart = (await charts()).find(({ demoCase }) => demoCase.id === returnedCaseId)
    expect(chart?.status).toBe('returned')
    const feedback = await asDemoPerson(world.server, { role: 'coder', password }, ({ call }) =>
      call.feedback.list({ mine: true }),
    )
    expect(feedback.items.map(({ chartId }) => chartId)).toEqual([chart?.chartId, chart?.chartId])
  })

  it('changes nothing when it runs again', async () => {
    const before = await charts()
    expect(await seed()).toEqual({ people: 0, charts: 0, assigned: 0, submitted: 0, returned: 0 })
    expect(await charts()).toEqual(before)
  })

  it('leaves alone what somebody has worked on', async () => {
    const [draft] = (await charts()).filter(
      ({ status, assigneeId }) => status === 'draft' && assigneeId !== null,
    )
    const chartId = draft?.chartId ?? ''
    await asDemoPerson(world.server, { role: 'coder', password }, ({ call }) =>
      call.coding.saveCodes({
        chartId,
        version: draft?.version ?? 0,
        diagnoses: [{ code: 'I10', principal: true, rationale: 'Mine.' }],
      }),
    )
    const before = await charts()
    await seed()
    expect(await charts()).toEqual(before)
  })
})
