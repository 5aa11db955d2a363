import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { checkReadiness } from '@/features/ops'
import { openTestWorld, type TestWorld } from '@/testing/test-world'
import { withWorker } from './with-worker'

let world: TestWorld

beforeAll(async () => {
  world = await openTestWorld()
})

afterAll(async () => {
  await world.close()
})

async function countHearts(): Promise<number> {
  const { sql } = world.openWorker().pools.worker
  const [row] = await sql<{ count: number }[]>`select count(*)::int as count from worker_heartbeats`
  return row?.count ?? 0
}

it('runs a worker for as long as the work lasts when none is alive', async () => {
  await withWorker(world.database.env, async (ctx) => {
    expect((await checkReadiness(ctx)).worker.state).toBe('ok')
    expect(await countHearts()).toBe(1)
  })
  expect(await countHearts()).toBe(0)
})

it('takes the place of a worker that was killed this moment', { timeout: 60_000 }, async () => {
  const { sql } = world.openWorker().pools.worker
  const killed = randomUUID()
  await sql`insert into worker_heartbeats (id, worker_ids, started_at, beat_at)
    values (${killed}, '{}', clock_timestamp(), clock_timestamp())`
  await withWorker(world.database.env, async () => {
    const names = () => sql<{ id: string }[]>`select id from worker_heartbeats`
    expect((await names()).map(({ id }) => id)).toEqual([killed])
    await vi.waitFor(
      async () => {
        const ids = (await names()).map(({ id }) => id)
        expect(ids).toHaveLength(1)
        expect(ids).not.toContain(killed)
      },
      { timeout: 40_000, interval: 200 },
    )
  })
})
