import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { bytea, instant, orgIdColumn } from '../../server/columns'

export const organizations = pgTable('organizations', {
  id: uuid('id').primaryKey(),
  slug: text('slug').notNull().unique(),
  name: text('name').notNull(),
  isDemo: boolean('is_demo').notNull().default(false),
  createdAt: instant('created_at').notNull(),
})

export const users = pgTable(
  'users',
  {
    orgId: orgIdColumn().references(() => organizations.id, { onDelete: 'restrict' }),
    id: uuid('id').notNull(),
    email: text('email').notNull(),
    displayName: text('display_name').notNull(),
    role: text('role').notNull(),
    passwordHash: text('password_hash').notNull(),
    status: text('status').notNull().default('active'),
    passwordChangedAt: instant('password_changed_at').notNull(),
    createdAt: instant('created_at').notNull(),
    lastSignedInAt: instant('last_signed_in_at'),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    unique('users_id').on(t.id),
    // Serves sign-in, and keeps one account an address over all organizations.
    uniqueIndex('users_email_lower').on(sql`lower(${t.email})`),
    // Serves the lists of people by role (assignable coders).
    index('users_by_role').on(t.orgId, t.role, t.status),
    check('users_role', sql`role in ('coder','supervisor','manager','admin','provider','biller')`),
    check('users_status', sql`status in ('active','deactivated')`),
  ],
)

/** Sessions by the SHA-256 of their id: a stolen table opens no session. */
export const sessions = pgTable(
  'sessions',
  {
    orgId: orgIdColumn(),
    idHash: bytea('id_hash').primaryKey(),
    userId: uuid('user_id').notNull(),
    createdAt: instant('created_at').notNull(),
    lastActiveAt: instant('last_active_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    userAgent: text('user_agent').notNull(),
  },
  (t) => [
    foreignKey({ columns: [t.orgId, t.userId], foreignColumns: [users.orgId, users.id] }).onDelete(
      'cascade',
    ),
    // Serves sign-out everywhere.
    index('sessions_by_user').on(t.orgId, t.userId),
    // Serves the purge of expired sessions.
    index('sessions_expires_at').on(t.expiresAt),
  ],
)

/** Failed sign-ins by the HMAC of the address string, whether or not an account has it. */
export const signInLockouts = pgTable('sign_in_lockouts', {
  addressKey: bytea('address_key').primaryKey(),
  failures: integer('failures').notNull(),
  firstFailureAt: instant('first_failure_at').notNull(),
  lockedUntil: instant('locked_until'),
})

/** What people were invited to; the link's token is stored as its SHA-256 only. */
export const invitations = pgTable(
  'invitations',
  {
    orgId: orgIdColumn().references(() => organizations.id, { onDelete: 'restrict' }),
    id: uuid('id').notNull(),
    email: text('email').notNull(),
    role: text('role').notNull(),
    tokenHash: bytea('token_hash').notNull(),
    status: text('status').notNull().default('pending'),
    invitedBy: uuid('invited_by').notNull(),
    invitedByLabel: text('invited_by_label').notNull(),
    createdAt: instant('created_at').notNull(),
    sentAt: instant('sent_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    // Serves the opening of a link before its organization is known.
    uniqueIndex('invitations_token_hash').on(t.tokenHash),
    // One open invitation an address and organization.
    uniqueIndex('invitations_pending')
      .on(t.orgId, sql`lower(${t.email})`)
      .where(sql`status = 'pending'`),
    check(
      'invitations_role',
      sql`role in ('coder','supervisor','manager','admin','provider','biller')`,
    ),
    check('invitations_status', sql`status in ('pending','accepted','revoked')`),
  ],
)

/** Links that set a new password, by the SHA-256 of their token; deleted when used. */
export const passwordResets = pgTable(
  'password_resets',
  {
    orgId: orgIdColumn(),
    tokenHash: bytea('token_hash').notNull(),
    userId: uuid('user_id').notNull(),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
  },
  (t) => [
    // One link a person: a newer one replaces it.
    primaryKey({ columns: [t.orgId, t.userId] }),
    // Serves the opening of a link before its organization is known.
    uniqueIndex('password_resets_token_hash').on(t.tokenHash),
    foreignKey({ columns: [t.orgId, t.userId], foreignColumns: [users.orgId, users.id] }).onDelete(
      'cascade',
    ),
  ],
)

/** People who asked to join an organization and wait for an admin's answer. */
export const accessRequests = pgTable(
  'access_requests',
  {
    orgId: orgIdColumn().references(() => organizations.id, { onDelete: 'restrict' }),
    id: uuid('id').notNull(),
    email: text('email').notNull(),
    displayName: text('display_name').notNull(),
    status: text('status').notNull().default('pending'),
    createdAt: instant('created_at').notNull(),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    // One open request an address and organization.
    uniqueIndex('access_requests_pending')
      .on(t.orgId, sql`lower(${t.email})`)
      .where(sql`status = 'pending'`),
    check('access_requests_status', sql`status in ('pending','approved','refused')`),
  ],
)

/**
 * What someone did at the door with an address: forgot a password, asked for access, failed to sign
 * in. The request writes one row whether or not an account has the address, so that its answer and its
 * time tell nothing; the worker finds out afterwards.
 */
export const addressEvents = pgTable(
  'address_events',
  {
    id: uuid('id').primaryKey(),
    kind: text('kind').notNull(),
    sealed: bytea('sealed').notNull(),
    createdAt: instant('created_at').notNull(),
    attempts: integer('attempts').notNull().default(0),
    nextAttemptAt: instant('next_attempt_at').notNull(),
  },
  (t) => [
    // Serves the worker: what is due, oldest first.
    index('address_events_due').on(t.nextAttemptAt, t.id),
    check('address_events_kind', sql`kind in ('passwordForgotten','accessAsked','signInFailed')`),
  ],
)
