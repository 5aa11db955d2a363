import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { readImport } from '@/features/charts'
import { readEnv } from '@/server/env'
import type { WorkerContext } from '@/server/jobs/worker-context'
import { holdLock } from '@/testing/hold-lock'
import { openOwnPostgres, type OwnPostgres } from '@/testing/own-postgres'
import { variablesOf } from '@/testing/spawn-process'
import { openTcpProxy, type TcpProxy } from '@/testing/tcp-proxy'
import { worldOver, type TestWorld } from '@/testing/test-world'
import {
  askForImport,
  assignAll,
  damagesOf,
  openWorkplace,
  saveDraft,
  submitDraft,
  untilSettled,
  type Workplace,
} from '@/testing/workplace'
import { workerOptions } from '../runtime/worker-options'
import { SupervisedProcess } from '../start/supervised-process'

const soon = { timeout: 60_000, interval: 25 }

let own: OwnPostgres
/** The people and the worker reach the server through the proxy; the test looks at it straight. */
let proxy: TcpProxy
let world: TestWorld
let straight: TestWorld
let onlooker: WorkerContext
let supervised: SupervisedProcess
let workplace: Workplace
let charts: string[]

beforeAll(async () => {
  own = await openOwnPostgres()
  const url = own.variables['DATABASE_URL'] ?? ''
  proxy = await openTcpProxy(url)
  const env = readEnv({ ...own.variables, DATABASE_URL: proxy.through(url) })
  world = worldOver({ env, drop: () => Promise.resolve() })
  straight = worldOver({ env: readEnv(own.variables), drop: () => Promise.resolve() })
  onlooker = straight.openWorker()
  supervised = new SupervisedProcess(
    {
      name: 'worker',
      script: 'main.ts',
      args: ['worker'],
      nodeOptions: workerOptions,
      variables: variablesOf(env),
    },
    () => undefined,
  )
  await supervised.start()
  workplace = await openWorkplace(world, 'connections')
  await askForImport(workplace, patientsOf(6, 'first'))
  await untilSettled(onlooker, workplace.org.orgId)
  charts = await assignAll(workplace)
}, 90_000)

afterAll(async () => {
  await supervised.stop()
  await Promise.all([world.close(), straight.close()])
  await proxy.close()
  await own.close()
}, 60_000)

function patientsOf(count: number, name: string) {
  return Array.from({ length: count }, (_, index) => ({
    key: `${name}-${index}`,
    family: 'Calder',
    note: 'Seen.',
  }))
}

const directUrl = () => own.variables['DATABASE_URL'] ?? ''
const codingOf = (chartId: string) => workplace.call.coder.coding.get({ chartId })

async function expectWhole(): Promise<void> {
  const { orgId } = workplace.org
  await vi.waitFor(() => untilSettled(onlooker, orgId), soon)
  expect(await vi.waitFor(() => damagesOf(onlooker, orgId), soon)).toEqual([])
}

/** Saves while a lock holds the save in its midst, and lets `strike` happen there. */
async function strikeInMidSave(
  chartId: string,
  strike: () => Promise<void> | void,
): Promise<unknown> {
  const lock = await holdLock(
    directUrl(),
    (sql) => sql`select 1 from charts where id = ${chartId} for update`,
  )
  const saving = saveDraft(workplace, { chartId, rationale: 'Treated.' }).catch(
    (error: unknown) => error,
  )
  await lock.untilWaitedFor()
  await strike()
  const outcome = await saving
  await lock.release()
  return outcome
}

describe('a save whose connections are cut', { timeout: 90_000 }, () => {
  it('is refused as unavailable, is whole or nothing, and can be made again', async () => {
    const [chartId = ''] = charts
    const { version } = await codingOf(chartId)
    const outcome = await strikeInMidSave(chartId, () => proxy.cut())
    expect(outcome).toMatchObject({ cause: { code: 'SERVICE_UNAVAILABLE' } })
    await expectWhole()
    const left = (await vi.waitFor(() => codingOf(chartId), soon)).version
    expect([version, version + 1]).toContain(left)
    expect(await saveDraft(workplace, { chartId, rationale: 'Again.' })).toBe(left + 1)
    await expectWhole()
  })
})

describe('a slow way to the database', { timeout: 90_000 }, () => {
  it('changes nothing but the time it takes', async () => {
    proxy.delay(20)
    const [, chartId = '', other = ''] = charts
    await Promise.all(
      [chartId, other].map((id) => submitDraft(workplace, { chartId: id, rationale: 'Treated.' })),
    )
    proxy.delay(0)
    await expectWhole()
    expect(await codingOf(chartId)).toMatchObject({ status: 'pending_audit', round: 1 })
  })
})

describe('a PostgreSQL that is killed', { timeout: 90_000 }, () => {
  it('in mid-save leaves nothing of it, and takes it when it is back', async () => {
    const chartId = charts[3] ?? ''
    const { version } = await codingOf(chartId)
    const outcome = await strikeInMidSave(chartId, () => own.kill())
    expect(outcome).toMatchObject({ cause: { code: 'SERVICE_UNAVAILABLE' } })
    const left = await vi.waitFor(() => codingOf(chartId), soon)
    expect(left.version).toBe(version)
    expect(await saveDraft(workplace, { chartId, rationale: 'Again.' })).toBe(version + 1)
    await expectWhole()
  })

  it('in mid-import, as well as the connections to it, holds up the import and spoils nothing', async () => {
    const bundles = 40
    const jobId = await askForImport(workplace, patientsOf(bundles, 'cut'))
    const strikes = [() => Promise.resolve(proxy.cut()), () => own.kill()]
    for (const [index, strike] of strikes.entries()) {
      await vi.waitFor(async () => {
        const { counts } = await readImport(asSeen(), jobId)
        expect(counts.bundles).toBeGreaterThanOrEqual(2 + 10 * index)
      }, soon)
      await strike()
    }
    await expectWhole()
    const { status, counts } = await readImport(asSeen(), jobId)
    expect(status).toBe('completed')
    expect(counts).toMatchObject({ bundles, chartsCreated: bundles })
  })
})

/** The manager, looking straight. */
const asSeen = () => ({ ...workplace.org.as.manager, pools: straight.server.pools })
