import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { defineMessage } from '@/core/message'
import { openTestWorld, type TestOrganization, type TestWorld } from '@/testing/test-world'
import { withOrgScope } from '../transaction'
import { consume } from './definition'
import { deliver } from './deliver'
import { startHeartbeat, takeOverDeadWorkers } from './heartbeat'
import { sendMessage } from './outbox'
import { relayOutbox } from './relay'
import { enterOrganization, type WorkerContext } from './worker-context'

const noted = defineMessage('note.made', z.object({ noteId: z.uuid() }))

let world: TestWorld
let org: TestOrganization
let worker: WorkerContext

beforeAll(async () => {
  world = await openTestWorld()
  org = await world.createOrganization('outbox')
  worker = world.openWorker()
})

afterAll(() => world.close())

const consumer = consume('note.count', noted, async (_ctx, tx, { noteId }) => {
  await tx.sql`
    insert into notifications (org_id, id, user_id, kind, subject_id, subject_label, actor_label, created_at)
    values (${tx.orgId}, ${noteId}, ${org.as.coder.actor.userId}, 'test', ${noteId}, 'x', 'y', now())`
})

const handlers = new Map([[noted.name, [consumer]]])

function send(noteId: string, afterwards?: () => never) {
  return withOrgScope(org.as.manager, async (tx) => {
    await sendMessage(org.as.manager, tx, { type: noted, payload: { noteId } })
    afterwards?.()
  })
}

async function queuedJobs() {
  return worker.pools.worker.sql<{ payload: { eventId: string; payload: { noteId: string } } }[]>`
    select j.payload from graphile_worker._private_jobs j
    join graphile_worker._private_tasks t on t.id = j.task_id
    where t.identifier = 'note.count' order by j.id`
}

async function countNotes(noteId: string): Promise<number> {
  const rows = await withOrgScope(
    org.as.manager,
    ({ sql }) => sql`select 1 from notifications where id = ${noteId}`,
  )
  return rows.length
}

describe('the outbox', () => {
  it('becomes a job for each consumer if and only if the change commits', async () => {
    const [kept, rolledBack] = [randomUUID(), randomUUID()]
    await send(kept)
    await expect(
      send(rolledBack, () => {
        throw new Error('changed my mind')
      }),
    ).rejects.toThrow('changed my mind')
    expect(await relayOutbox(worker, handlers)).toBe(1)
    expect(await relayOutbox(worker, handlers)).toBe(0)
    expect((await queuedJobs()).map((job) => job.payload.payload.noteId)).toEqual([kept])
  })

  it('is relayed once by two relays at the same time', async () => {
    const ids = Array.from({ length: 20 }, () => randomUUID())
    for (const id of ids) await send(id)
    const before = (await queuedJobs()).length
    const other = world.openWorker()
    const counts = await Promise.all([relayOutbox(worker, handlers), relayOutbox(other, handlers)])
    expect(counts[0] + counts[1]).toBe(20)
    expect((await queuedJobs()).length - before).toBe(20)
  })

  it('has an effect once although it is delivered twice, even at the same time', async () => {
    const noteId = randomUUID()
    const delivery = { orgId: org.orgId, eventId: randomUUID(), payload: { noteId } }
    const ctx = enterOrganization(worker, org.orgId, consumer.name)
    await Promise.all([deliver(ctx, consumer, delivery), deliver(ctx, consumer, delivery)])
    await deliver(ctx, consumer, delivery)
    expect(await countNotes(noteId)).toBe(1)
  })

  it('keeps a failed delivery for the next try', async () => {
    const noteId = randomUUID()
    const delivery = { orgId: org.orgId, eventId: randomUUID(), payload: { noteId } }
    const ctx = enterOrganization(worker, org.orgId, consumer.name)
    const failing = consume('note.count', noted, () => Promise.reject(new Error('not now')))
    await expect(deliver(ctx, failing, delivery)).rejects.toThrow('not now')
    await deliver(ctx, consumer, delivery)
    expect(await countNotes(noteId)).toBe(1)
  })
})

describe('a worker that died', () => {
  it('loses its jobs to the living ones once its heart has stopped for twelve seconds', async () => {
    const { sql } = worker.pools.worker
    await sql`select graphile_worker.add_job('orphaned', '{}'::json)`
    await sql`update graphile_worker._private_jobs set locked_by = 'dead-1', locked_at = now()
      where task_id = (select id from graphile_worker._private_tasks where identifier = 'orphaned')`
    await sql`insert into worker_heartbeats (id, worker_ids, started_at, beat_at)
      values (${randomUUID()}, ${['dead-1']}, now(), clock_timestamp() - interval '13 seconds')`
    expect(await takeOverDeadWorkers(worker, randomUUID())).toBe(1)
    const [job] = await sql`select locked_by from graphile_worker._private_jobs
      where task_id = (select id from graphile_worker._private_tasks where identifier = 'orphaned')`
    expect(job?.locked_by).toBeNull()
  })

  it('loses its jobs although it was killed before it told its name', async () => {
    const { sql } = worker.pools.worker
    await sql`select graphile_worker.add_job('nameless', '{}'::json)`
    const lockedSince = (age: string) => sql`update graphile_worker._private_jobs
      set locked_by = 'nameless-1', locked_at = clock_timestamp() - ${age}::interval
      where task_id = (select id from graphile_worker._private_tasks where identifier = 'nameless')`
    await lockedSince('11 seconds')
    expect(await takeOverDeadWorkers(worker, randomUUID())).toBe(0)
    await lockedSince('13 seconds')
    expect(await takeOverDeadWorkers(worker, randomUUID())).toBe(1)
    const [job] = await sql`select locked_by from graphile_worker._private_jobs
      where task_id = (select id from graphile_worker._private_tasks where identifier = 'nameless')`
    expect(job?.locked_by).toBeNull()
  })

  it('is not taken for dead while its heart beats', async () => {
    const { EventEmitter } = await import('node:events')
    const heartbeat = await startHeartbeat(worker, new EventEmitter())
    expect(await takeOverDeadWorkers(worker, randomUUID())).toBe(0)
    await heartbeat.stop()
    const rows = await worker.pools.worker.sql`select 1 from worker_heartbeats`
    expect(rows).toHaveLength(0)
  })
})
