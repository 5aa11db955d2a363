import { sql } from 'drizzle-orm'
import {
  bigint,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { bytea, instant, orgIdColumn } from '../../server/columns'

/**
 * The hash chain of one organization. `text` is the canonical JSON (RFC 8785) of the row; the filter
 * columns are generated from it, so that they cannot say anything else than what was sealed.
 */
export const auditLog = pgTable(
  'audit_log',
  {
    orgId: orgIdColumn(),
    seq: bigint('seq', { mode: 'number' }).notNull(),
    id: uuid('id').notNull(),
    text: text('text').notNull(),
    prevHash: bytea('prev_hash').notNull(),
    rowHash: bytea('row_hash').notNull(),
    action: text('action').generatedAlwaysAs(sql`(text::jsonb ->> 'action')`),
    actorId: text('actor_id').generatedAlwaysAs(sql`(text::jsonb ->> 'actorId')`),
    subjectId: text('subject_id').generatedAlwaysAs(sql`(text::jsonb ->> 'subjectId')`),
    at: text('at').generatedAlwaysAs(sql`(text::jsonb ->> 'at')`),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.seq] }),
    unique('audit_log_id').on(t.orgId, t.id),
    // Serve the audit-log page's filters, newest first.
    index('audit_log_by_action').on(t.orgId, t.action, t.seq),
    index('audit_log_by_actor').on(t.orgId, t.actorId, t.seq),
    index('audit_log_by_subject').on(t.orgId, t.subjectId, t.seq),
  ],
)

/** The last sequence number and hash of each organization's chain: its row is the append lock. */
export const auditHeads = pgTable('audit_heads', {
  orgId: uuid('org_id').primaryKey(),
  seq: bigint('seq', { mode: 'number' }).notNull(),
  hash: bytea('hash').notNull(),
})

/** Reads of clinical content, unsealed at first; `sealSeq` is the chain row that sealed it. */
export const accessLog = pgTable(
  'access_log',
  {
    orgId: orgIdColumn(),
    id: uuid('id').notNull(),
    at: instant('at').notNull(),
    actorId: uuid('actor_id').notNull(),
    actorLabel: text('actor_label').notNull(),
    action: text('action').notNull(),
    subjectId: uuid('subject_id'),
    rowCount: integer('row_count').notNull(),
    filterHash: text('filter_hash'),
    sealSeq: bigint('seal_seq', { mode: 'number' }),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    // Serves the sealer.
    index('access_log_unsealed')
      .on(t.orgId, t.at, t.id)
      .where(sql`seal_seq is null`),
    // Serves the verifier and the accounting of a seal.
    index('access_log_by_seal').on(t.orgId, t.sealSeq),
    // Serves "who opened this chart".
    index('access_log_by_subject').on(t.orgId, t.subjectId, t.at),
  ],
)

/** The outcome of the last verification of each chain. */
export const auditVerifications = pgTable('audit_verifications', {
  orgId: uuid('org_id').primaryKey(),
  verifiedAt: instant('verified_at').notNull(),
  rows: bigint('rows', { mode: 'number' }).notNull(),
  state: text('state').notNull(),
  firstBadSeq: bigint('first_bad_seq', { mode: 'number' }),
  problem: text('problem'),
})
