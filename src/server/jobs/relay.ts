import type postgres from 'postgres'
import { announceAll } from '../feed/announce'
import type { Consumer, LongJob } from './definition'
import type { WorkerContext } from './worker-context'

const batchSize = 500

interface OutboxRow {
  readonly org_id: string
  readonly id: string
  readonly type: string
  readonly payload: unknown
  readonly correlation_id: string | null
}

/** Who is told of each message type. */
export type MessageHandlers = ReadonlyMap<string, readonly (Consumer | LongJob)[]>

/** What graphile-worker stores for one delivery. */
export interface DeliveryPayload {
  readonly orgId: string
  readonly eventId: string
  readonly payload: unknown
  /** Of the request that sent the message; jobs queued by the release before have none. */
  readonly correlationId?: string
}

/**
 * Claims a batch of messages and adds a job for each consumer in the same transaction, then tells the
 * live viewers. Returns how many messages were relayed; two relays never claim the same one.
 */
export async function relayOutbox(ctx: WorkerContext, handlers: MessageHandlers): Promise<number> {
  const relayed = await ctx.pools.worker.sql.begin(async (sql) => {
    const claimed = await sql<OutboxRow[]>`
      select org_id, id, type, payload, correlation_id from outbox_events
      where relayed_at is null order by created_at, id
      limit ${batchSize} for update skip locked`
    if (claimed.length === 0) return []
    await addJobs(sql, claimed, handlers)
    await sql`
      update outbox_events e set relayed_at = ${ctx.clock().toISOString()}
      from unnest(${claimed.map((row) => row.org_id)}::uuid[], ${claimed.map((row) => row.id)}::uuid[]) as c(org_id, id)
      where e.org_id = c.org_id and e.id = c.id`
    return claimed.map((row) => ({ orgId: row.org_id, topic: row.type }))
  })
  await announceAll(ctx.pools.worker.sql, relayed)
  return relayed.length
}

async function addJobs(
  sql: postgres.TransactionSql,
  rows: readonly OutboxRow[],
  handlers: MessageHandlers,
): Promise<void> {
  const deliveries = rows.flatMap((row) =>
    (handlers.get(row.type) ?? []).map((handler) => ({
      name: handler.name,
      payload: {
        orgId: row.org_id,
        eventId: row.id,
        payload: row.payload,
        ...(row.correlation_id === null ? {} : { correlationId: row.correlation_id }),
      } satisfies DeliveryPayload,
    })),
  )
  if (deliveries.length === 0) return
  await sql`
    select count(*) from graphile_worker.add_jobs(array(
      select (d.name, d.payload, null, null, null, null, null, null)::graphile_worker.job_spec
      from json_to_recordset(${JSON.stringify(deliveries)}::json) as d(name text, payload json)))`
}
