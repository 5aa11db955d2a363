import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { systemActor } from '@/core/actor'
import { defineMessage } from '@/core/message'
import { createOrganization } from '@/features/identity'
import { captureLog, type CapturedLog } from '@/testing/capture-log'
import { openOwnPostgres, type OwnPostgres } from '@/testing/own-postgres'
import { actingAs } from '../context'
import { readEnv } from '../env'
import { withOrgScope } from '../transaction'
import { consume } from './definition'
import { sendMessage } from './outbox'
import { runWorker, type RunningWorker } from './run-worker'
import { openWorkerContext, type WorkerContext } from './worker-context'

const asked = defineMessage('work.asked', z.object({ subject: z.string() }))
const soon = { timeout: 30_000, interval: 50 }
const secret = 'Jane Roe, 58 years'

const obliging = consume('work.oblige', asked, () => Promise.resolve())
const failing = consume('work.fail', asked, (_ctx, tx, { subject }) =>
  // What PostgreSQL answers quotes the value.
  subject === secret
    ? tx.sql`select ${subject}::text::uuid`.then(() => undefined)
    : Promise.resolve(),
)

let postgres: OwnPostgres
let ctx: WorkerContext
let running: RunningWorker
let captured: CapturedLog
let orgId: string

beforeAll(async () => {
  postgres = await openOwnPostgres()
  captured = captureLog('info')
  ctx = { ...openWorkerContext(readEnv(postgres.variables)), log: captured.log }
  ;({ orgId } = await createOrganization(ctx, { slug: 'north', name: 'North' }))
  running = await runWorker(ctx, [obliging, failing])
}, 60_000)

afterAll(async () => {
  await running.stop()
  await Promise.all([ctx.pools.app.close(), ctx.pools.worker.close()])
  await postgres.close()
}, 60_000)

async function ask(subject: string, correlationId: string): Promise<void> {
  const acting = actingAs(ctx, systemActor(orgId, 'test'), correlationId)
  await withOrgScope(acting, (tx) => sendMessage(acting, tx, { type: asked, payload: { subject } }))
}

const linesOf = (correlationId: string) =>
  captured.lines().filter((line) => line['correlationId'] === correlationId)

describe('a running worker', { timeout: 60_000 }, () => {
  it('writes one line a job, with the correlation id of the request that asked for it', async () => {
    const correlationId = randomUUID()
    await ask('paper', correlationId)
    await vi.waitFor(() => expect(linesOf(correlationId)).toHaveLength(2), soon)
    expect(
      linesOf(correlationId)
        .map((line) => [line['job'], line['msg']])
        .sort(),
    ).toEqual([
      ['work.fail', 'job done'],
      ['work.oblige', 'job done'],
    ])
    expect(linesOf(correlationId)[0]).toMatchObject({ orgId, attempt: 1 })
    expect(linesOf(correlationId)[0]).toHaveProperty('eventId')
  })

  it('tells a failure in the log and in the queue without quoting what it was about', async () => {
    const correlationId = randomUUID()
    await ask(secret, correlationId)
    await vi.waitFor(async () => {
      const [row] = await ctx.pools.worker.sql<{ last_error: string | null }[]>`
        select j.last_error from graphile_worker._private_jobs j
        join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = 'work.fail'`
      expect(row?.last_error).toContain(correlationId)
      expect(row?.last_error).toContain('22P02')
      expect(row?.last_error).not.toContain('Jane')
    }, soon)
    expect(linesOf(correlationId)).toContainEqual(
      expect.objectContaining({ job: 'work.fail', msg: 'job failed' }),
    )
    expect(captured.text()).not.toContain('Jane')
  })

  it('writes one line when the database goes away and one when it is back', async () => {
    const before = captured.lines().length
    const since = () =>
      captured
        .lines()
        .slice(before)
        .map((line) => line['msg'])
    await postgres.kill()
    await vi.waitFor(() => expect(since()).toContain('the database is back'), soon)
    const correlationId = randomUUID()
    await vi.waitFor(() => ask('afterwards', correlationId), soon)
    await vi.waitFor(() => expect(linesOf(correlationId)).toHaveLength(2), soon)
    const about = since().filter((message) => !String(message).startsWith('job '))
    expect(about).toEqual([expect.stringContaining('the database is away'), 'the database is back'])
  })
})
