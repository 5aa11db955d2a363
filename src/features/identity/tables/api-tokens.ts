import { sql } from 'drizzle-orm'
import {
  check,
  foreignKey,
  index,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { bytea, instant, orgIdColumn } from '../../../server/columns'
import { users } from '../tables'

/** Tokens by the SHA-256 of their secret: a stolen table opens nothing. Revoked ones stay for the list. */
export const apiTokens = pgTable(
  'api_tokens',
  {
    orgId: orgIdColumn(),
    id: uuid('id').notNull(),
    userId: uuid('user_id').notNull(),
    name: text('name').notNull(),
    /** The secret's first characters, by which people tell tokens apart. */
    prefix: text('prefix').notNull(),
    tokenHash: bytea('token_hash').notNull(),
    access: text('access').notNull(),
    role: text('role').notNull(),
    /** The owner's role when the token was made; once it is another, the token opens nothing. */
    ownerRole: text('owner_role').notNull(),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    lastUsedAt: instant('last_used_at'),
    revokedAt: instant('revoked_at'),
    revokedBy: uuid('revoked_by'),
    revokedByLabel: text('revoked_by_label'),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    foreignKey({ columns: [t.orgId, t.userId], foreignColumns: [users.orgId, users.id] }).onDelete(
      'cascade',
    ),
    // Serves the opening of a token before its organization is known.
    uniqueIndex('api_tokens_token_hash').on(t.tokenHash),
    // Audit rows name a token beside its owner: the name tells which.
    uniqueIndex('api_tokens_one_name')
      .on(t.orgId, t.userId, t.name)
      .where(sql`revoked_at is null`),
    // Serves the lists, newest first.
    index('api_tokens_by_time').on(t.orgId, t.createdAt, t.id),
    check('api_tokens_access', sql`access in ('read','write')`),
    check(
      'api_tokens_role',
      sql`role in ('coder','supervisor','manager','admin','provider','biller')`,
    ),
    check(
      'api_tokens_owner_role',
      sql`owner_role in ('coder','supervisor','manager','admin','provider','biller')`,
    ),
  ],
)
