import postgres from 'postgres'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { jobs } from '@/registry/jobs'
import { runWorker, type RunningWorker } from '@/server/jobs/run-worker'
import type { WorkerContext } from '@/server/jobs/worker-context'
import { holdLock } from '@/testing/hold-lock'
import { listAuditEntries } from '@/testing/list-audit-entries'
import { killSpawned, spawnWorker } from '@/testing/spawn-process'
import { openTestWorld, type TestWorld } from '@/testing/test-world'
import {
  askForImport,
  assignAll,
  damagesOf,
  openAuditOf,
  openWorkplace,
  submitDraft,
  untilSettled,
  type Workplace,
} from '@/testing/workplace'

const soon = { timeout: 30_000, interval: 25 }

let world: TestWorld
let worker: WorkerContext
let owner: postgres.Sql
let running: RunningWorker[] = []

beforeAll(async () => {
  world = await openTestWorld()
  worker = world.openWorker()
  owner = postgres(world.database.env.DATABASE_URL, { max: 1, onnotice: () => undefined })
}, 60_000)

afterEach(async () => {
  await Promise.all(running.splice(0).map((one) => one.stop()))
  await killSpawned()
})

afterAll(async () => {
  await owner.end()
  await world.close()
})

async function startWorkers(count: number): Promise<void> {
  running = await Promise.all(
    Array.from({ length: count }, () => runWorker(world.openWorker(), jobs)),
  )
}

/** An organization with charts on the coder's desk, whose messages are not delivered yet. */
async function openDesk(slug: string, count: number) {
  const workplace = await openWorkplace(world, slug)
  const keys = Array.from({ length: count }, (_, index) => `${slug}-${index}`)
  const patients = keys.map((key) => ({ key, family: 'Denholm', note: 'Seen.' }))
  await startWorkers(1)
  await askForImport(workplace, patients)
  await untilSettled(worker, workplace.org.orgId)
  await Promise.all(running.splice(0).map((one) => one.stop()))
  return { workplace, charts: await assignAll(workplace) }
}

async function submitAll(workplace: Workplace, charts: readonly string[]): Promise<void> {
  for (const chartId of charts) await submitDraft(workplace, { chartId, rationale: 'Treated.' })
}

async function expectEachOnce({ org, call }: Workplace, charts: readonly string[]): Promise<void> {
  await untilSettled(worker, org.orgId)
  const { items } = await call.supervisor.review.queue({})
  expect(items.map(({ chartId }) => chartId).sort()).toEqual([...charts].sort())
  expect(await listAuditEntries(org.as.manager, 'audit.opened')).toHaveLength(charts.length)
  expect(await damagesOf(worker, org.orgId)).toEqual([])
}

describe('messages', { timeout: 60_000 }, () => {
  it('have their effect once although two workers share them', async () => {
    const { workplace, charts } = await openDesk('two-workers', 8)
    await startWorkers(2)
    const importing = askForImport(workplace, [{ key: 'late', family: 'Everly', note: 'Seen.' }])
    await submitAll(workplace, charts)
    await importing
    await expectEachOnce(workplace, charts)
  })

  it('have their effect once although each is delivered twice more, and the last first', async () => {
    const { workplace, charts } = await openDesk('twice', 4)
    await askForImport(workplace, [{ key: 'twice-late', family: 'Everly', note: 'Seen.' }])
    await submitAll(workplace, charts)
    const messages = await owner<{ id: string; type: string; payload: object }[]>`
      select id, type, payload from outbox_events
      where org_id = ${workplace.org.orgId} order by created_at desc, id desc`
    for (const { id, type, payload } of messages) {
      for (const job of jobs) {
        if (job.kind === 'scheduled' || job.on !== type) continue
        const delivery = JSON.stringify({ orgId: workplace.org.orgId, eventId: id, payload })
        for (let copy = 0; copy < 2; copy += 1) {
          await worker.pools.worker.sql`
            select graphile_worker.add_job(${job.name}::text, ${delivery}::json)`
        }
      }
    }
    await startWorkers(1)
    await expectEachOnce(workplace, charts)
  })
})

/** Keeps every consumer of the organization in the middle of its work: the audit row is what it writes last. */
const lockChain = (orgId: string) =>
  holdLock(
    world.database.env.DATABASE_URL,
    (sql) => sql`select 1 from audit_heads where org_id = ${orgId} for update`,
  )

describe('a worker process in mid-job', { timeout: 60_000 }, () => {
  it('is killed, and another does the job once', async () => {
    const { workplace, charts } = await openDesk('killed', 1)
    await submitAll(workplace, charts)
    const first = await spawnWorker(world.database.env)
    const lock = await lockChain(workplace.org.orgId)
    await lock.untilWaitedFor()
    await first.kill()
    await lock.release()
    // As long a silence as tells a dead worker from a busy one.
    await owner`update worker_heartbeats set beat_at = beat_at - interval '1 minute'`
    await owner`update graphile_worker._private_jobs set locked_at = locked_at - interval '1 minute'
      where locked_at is not null`
    await startWorkers(1)
    await expectEachOnce(workplace, charts)
  })

  it('is asked to stop, finishes the job first, and leaves no heartbeat behind', async () => {
    const { workplace, charts } = await openDesk('stopped', 1)
    await submitAll(workplace, charts)
    const first = await spawnWorker(world.database.env)
    const lock = await lockChain(workplace.org.orgId)
    await lock.untilWaitedFor()
    const stopped = first.stop()
    await lock.release()
    expect(await stopped).toBe(0)
    await openAuditOf(workplace, charts[0] ?? '')
    await vi.waitFor(async () => {
      expect(await owner`select 1 from worker_heartbeats`).toHaveLength(0)
    }, soon)
    await startWorkers(1)
    await expectEachOnce(workplace, charts)
  })
})
