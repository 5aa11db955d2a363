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
