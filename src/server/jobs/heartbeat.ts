import type { WorkerEvents } from 'graphile-worker'
import { startLoop } from './loop'
import { watchOutage, type Outage } from './outage'
import type { WorkerContext } from './worker-context'

const beatMs = 2000
/** A worker silent for this long is dead; its jobs are taken over. */
export const deadAfterSeconds = 12

export interface Heartbeat {
  /** Takes a worker of this process that died out of the living, so that its job is unlocked. */
  forget(workerId: string): void
  stop(): Promise<void>
}

/**
 * Keeps this worker's row fresh and unlocks the jobs of workers whose heart stopped: graphile-worker
 * alone would keep a killed worker's jobs locked for four hours. Time is the database's own.
 */
export async function startHeartbeat(
  ctx: WorkerContext,
  events: WorkerEvents,
  outage: Outage = watchOutage(ctx.log, ctx.clock),
): Promise<Heartbeat> {
  const id = ctx.newId()
  const workerIds = new Set<string>()
  events.on('worker:create', ({ worker }) => workerIds.add(worker.workerId))
  await beat(ctx, id, [...workerIds])
  const loop = startLoop({
    name: 'heartbeat',
    log: ctx.log,
    outage,
    step: async () => {
      await beat(ctx, id, [...workerIds])
      await takeOverDeadWorkers(ctx, id)
      return beatMs
    },
  })
  return {
    forget: (workerId) => workerIds.delete(workerId),
    stop: async () => {
      await loop.stop()
      await ctx.pools.worker.sql`delete from worker_heartbeats where id = ${id}`
    },
  }
}

async function beat(ctx: WorkerContext, id: string, workerIds: string[]): Promise<void> {
  await ctx.pools.worker.sql`
    insert into worker_heartbeats (id, worker_ids, started_at, beat_at)
    values (${id}, ${workerIds}, clock_timestamp(), clock_timestamp())
    on conflict (id) do update set worker_ids = excluded.worker_ids, beat_at = excluded.beat_at`
}

/**
 * Unlocks the jobs of dead workers; returns how many workers were found dead. A worker killed before its
 * second beat has left no ids behind: its jobs are those whose holder no living worker names. Whoever
 * asks is alive, however late its own beat came on a busy machine.
 */
export async function takeOverDeadWorkers(ctx: WorkerContext, ownId: string): Promise<number> {
  const dead = await ctx.pools.worker.sql.begin(async (sql) => {
    const silent = sql`clock_timestamp() - make_interval(secs => ${deadAfterSeconds})`
    const rows = await sql<{ worker_ids: string[] }[]>`
      delete from worker_heartbeats where beat_at < ${silent} and id <> ${ownId}
      returning worker_ids`
    const strangers = await sql<{ locked_by: string }[]>`
      select distinct locked_by from graphile_worker.jobs
      where locked_at < ${silent}
        and locked_by not in (select unnest(worker_ids) from worker_heartbeats)`
    const workerIds = [
      ...rows.flatMap((row) => row.worker_ids),
      ...strangers.map((row) => row.locked_by),
    ]
    if (workerIds.length > 0) {
      await sql`select graphile_worker.force_unlock_workers(${workerIds}::text[])`
    }
    return Math.max(rows.length, strangers.length)
  })
  if (dead > 0) ctx.log.warn({ dead }, 'took over the jobs of dead workers')
  return dead
}
