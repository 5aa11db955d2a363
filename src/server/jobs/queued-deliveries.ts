import type { WorkerContext } from './worker-context'

/** A delivery of a message to a consumer that is in the queue. */
export interface QueuedDelivery {
  readonly job: string
  readonly eventId: string
  readonly correlationId: string | null
  /** Tried as often as it may be. */
  readonly isGivenUp: boolean
}

/** The deliveries of one organization's messages that are not done. */
export async function listQueuedDeliveries(
  ctx: WorkerContext,
  orgId: string,
): Promise<QueuedDelivery[]> {
  return ctx.pools.worker.sql<QueuedDelivery[]>`
    select t.identifier as job, j.payload ->> 'eventId' as "eventId",
      j.payload ->> 'correlationId' as "correlationId",
      j.attempts >= j.max_attempts and j.locked_at is null as "isGivenUp"
    from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
    where j.payload ->> 'orgId' = ${orgId} order by j.id`
}
