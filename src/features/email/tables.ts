import { sql } from 'drizzle-orm'
import { check, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { bytea, instant, orgIdColumn } from '../../server/columns'

/**
 * Mail written in the transaction of the change it tells of; a worker sends it afterwards. The body
 * carries a link with a secret, so it is sealed, and erased once it was sent.
 */
export const pendingEmails = pgTable(
  'pending_emails',
  {
    orgId: orgIdColumn(),
    id: uuid('id').notNull(),
    kind: text('kind').notNull(),
    /** Recipient and subject. */
    envelopeSealed: bytea('envelope_sealed').notNull(),
    bodySealed: bytea('body_sealed'),
    status: text('status').notNull().default('pending'),
    attempts: integer('attempts').notNull().default(0),
    nextAttemptAt: instant('next_attempt_at').notNull(),
    failure: text('failure'),
    createdAt: instant('created_at').notNull(),
    /** When its link stops working; later it is not worth sending. */
    expiresAt: instant('expires_at').notNull(),
    sentAt: instant('sent_at'),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    // Serves the worker: what is due, oldest first.
    index('pending_emails_due')
      .on(t.nextAttemptAt)
      .where(sql`status = 'pending'`),
    // Serves the mail page, newest first.
    index('pending_emails_by_time').on(t.orgId, t.createdAt, t.id),
    check('pending_emails_status', sql`status in ('pending','sent','dead')`),
  ],
)
