import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { jobs } from '@/registry/jobs'
import { runWorker, type RunningWorker } from '@/server/jobs/run-worker'
import type { WorkerContext } from '@/server/jobs/worker-context'
import { holdLock, untilGone } from '@/testing/hold-lock'
import { killSpawned, spawnApi, type SpawnedApi } from '@/testing/spawn-process'
import { openTestWorld, type TestWorld } from '@/testing/test-world'
import {
  askForImport,
  assignAll,
  damagesOf,
  openWorkplace,
  untilSettled,
  type Workplace,
} from '@/testing/workplace'

let world: TestWorld
let worker: WorkerContext
let running: RunningWorker
let workplace: Workplace
let charts: string[]

beforeAll(async () => {
  world = await openTestWorld({ SESSION_IDLE_MINUTES: '600000', SESSION_ABSOLUTE_HOURS: '100000' })
  worker = world.openWorker()
  running = await runWorker(worker, jobs)
  workplace = await openWorkplace(world, 'web-process')
  const patients = ['a', 'b', 'c', 'd'].map((key) => ({ key, family: 'Birch', note: 'Seen.' }))
  await askForImport(workplace, patients)
  await untilSettled(worker, workplace.org.orgId)
  charts = await assignAll(workplace)
}, 90_000)

afterEach(killSpawned)

afterAll(async () => {
  await running.stop()
  await world.close()
})

const url = () => world.database.env.DATABASE_URL
const lockChart = (chartId: string) =>
  holdLock(url(), (sql) => sql`select 1 from charts where id = ${chartId} for update`)

interface Session {
  readonly call: (procedure: string, input: object) => Promise<Response>
  readonly feed: () => Promise<Response>
}

async function signIn({ origin }: SpawnedApi): Promise<Session> {
  const post = (procedure: string, input: object, cookie = '') =>
    fetch(`${origin}/api/trpc/${procedure}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify(input),
    })
  const { org } = workplace
  const answer = await post('identity.signIn', {
    email: org.emailOf('coder'),
    password: org.password,
  })
  const cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  return {
    call: (procedure, input) => post(procedure, input, cookie),
    feed: () => fetch(`${origin}/api/feed`, { headers: { cookie } }),
  }
}

const codingOf = (chartId: string) => workplace.call.coder.coding.get({ chartId })

function draft(chartId: string, version: number) {
  const diagnoses = [{ code: 'I10', principal: true, rationale: 'Treated.' }]
  return { chartId, version, diagnoses, procedures: [] }
}

async function expectWhole(): Promise<void> {
  await untilSettled(worker, workplace.org.orgId)
  expect(await damagesOf(worker, workplace.org.orgId)).toEqual([])
}

describe('a web process that is killed', { timeout: 60_000 }, () => {
  it('in mid-save leaves the whole save or nothing of it', async () => {
    const [chartId = ''] = charts
    const { version } = await codingOf(chartId)
    const first = await spawnApi(world.database.env)
    const lock = await lockChart(chartId)
    const answer = (await signIn(first))
      .call('coding.saveCodes', draft(chartId, version))
      .catch(() => undefined)
    const waiting = await lock.untilWaitedFor()
    await first.kill()
    expect(await answer).toBeUndefined()
    await lock.release()
    await untilGone(url(), waiting)
    await expectWhole()

    const coder = await signIn(await spawnApi(world.database.env))
    const again = await coder.call('coding.saveCodes', draft(chartId, version))
    // The statement may have been complete before its connection was missed; then the version has moved on.
    expect([200, 409]).toContain(again.status)
    expect((await codingOf(chartId)).version).toBe(version + 1)
    await expectWhole()
  })

  it('in mid-submission leaves the draft as it was, and the next process submits it', async () => {
    const chartId = charts[1] ?? ''
    const { version } = await codingOf(chartId)
    const first = await spawnApi(world.database.env)
    const session = await signIn(first)
    expect((await session.call('coding.saveCodes', draft(chartId, version))).status).toBe(200)
    const lock = await lockChart(chartId)
    const answer = session
      .call('coding.submit', { chartId, version: version + 1 })
      .catch(() => undefined)
    const waiting = await lock.untilWaitedFor()
    await first.kill()
    expect(await answer).toBeUndefined()
    await lock.release()
    await untilGone(url(), waiting)
    expect(await codingOf(chartId)).toMatchObject({
      status: 'draft',
      version: version + 1,
    })
    await expectWhole()

    const coder = await signIn(await spawnApi(world.database.env))
    expect((await coder.call('coding.submit', { chartId, version: version + 1 })).status).toBe(200)
    await expectWhole()
  })
})

describe('a web process that is asked to stop', { timeout: 60_000 }, () => {
  it('ends its feeds, finishes what it has begun and takes nothing new', async () => {
    const chartId = charts[2] ?? ''
    const { version } = await codingOf(chartId)
    const api = await spawnApi(world.database.env)
    const session = await signIn(api)
    const feed = (await session.feed()).body?.getReader()
    const opening = await feed?.read()
    expect(new TextDecoder().decode(opening?.value)).toContain('event: ready')
    const lock = await lockChart(chartId)
    const answer = session.call('coding.saveCodes', draft(chartId, version))
    await lock.untilWaitedFor()

    const stopped = api.stop()
    expect((await feed?.read())?.done).toBe(true)
    await vi.waitFor(() => expect(fetch(api.origin)).rejects.toThrow(), { timeout: 5000 })
    await lock.release()
    expect((await answer).status).toBe(200)
    expect(await stopped).toBe(0)
    await expectWhole()
  })
})
