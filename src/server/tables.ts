import { sql } from 'drizzle-orm'
import {
  bigint,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { bytea, instant, orgIdColumn, xid8 } from './columns'

/** Messages written in the transaction of the change they tell of; the relay turns each into jobs. */
export const outboxEvents = pgTable(
  'outbox_events',
  {
    orgId: orgIdColumn(),
    id: uuid('id').notNull(),
    type: text('type').notNull(),
    payload: jsonb('payload').notNull(),
    /** Of the request that sent it; the log lines of its jobs carry it. */
    correlationId: text('correlation_id'),
    createdAt: instant('created_at').notNull(),
    relayedAt: instant('relayed_at'),
    xid: xid8('xid')
      .notNull()
      .default(sql`pg_current_xact_id()`),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    // Serves the relay: oldest unrelayed messages first.
    index('outbox_events_unrelayed')
      .on(t.createdAt, t.id)
      .where(sql`relayed_at is null`),
    // Serves the daily purge of relayed messages.
    index('outbox_events_relayed')
      .on(t.relayedAt)
      .where(sql`relayed_at is not null`),
  ],
)

/** What each consumer has done: `<event id>/<consumer>`, written in the consumer's transaction. */
export const processedEvents = pgTable(
  'processed_events',
  {
    orgId: orgIdColumn(),
    eventId: text('event_id').notNull(),
    processedAt: instant('processed_at').notNull(),
  },
  (t) => [
    uniqueIndex('processed_events_event_id').on(t.eventId),
    // Serves the daily purge.
    index('processed_events_processed_at').on(t.processedAt),
  ],
)

/** One row a live worker process; a stale one's jobs are unlocked by any other worker. */
export const workerHeartbeats = pgTable('worker_heartbeats', {
  id: uuid('id').primaryKey(),
  workerIds: text('worker_ids').array().notNull(),
  startedAt: instant('started_at').notNull(),
  beatAt: instant('beat_at').notNull(),
})

/** Fixed-window counters; keys are HMACs, so that no address stands in the clear. */
export const rateLimits = pgTable(
  'rate_limits',
  {
    key: bytea('key').notNull(),
    windowStart: bigint('window_start', { mode: 'number' }).notNull(),
    hits: integer('hits').notNull(),
  },
  (t) => [primaryKey({ columns: [t.key, t.windowStart] })],
)

/** What keyed calls answered, so that a repeated one is answered alike; sealed, and gone after a day. */
export const idempotencyKeys = pgTable(
  'idempotency_keys',
  {
    orgId: orgIdColumn(),
    userId: uuid('user_id').notNull(),
    keyHash: bytea('key_hash').notNull(),
    /** The record that the sealed answer is bound to. */
    id: uuid('id').notNull(),
    /** SHA-256 of procedure, role and input: the same key with another one is refused. */
    fingerprint: bytea('fingerprint').notNull(),
    resultSealed: bytea('result_sealed'),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.userId, t.keyHash] }),
    // Serves the daily purge.
    index('idempotency_keys_expires_at').on(t.orgId, t.expiresAt),
  ],
)
