import { sql } from 'drizzle-orm'
import { check, foreignKey, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant, orgIdColumn } from '../../../server/columns'
import { users } from '../../identity/tables'

/** Codes that a person marked as favourite or used lately, as `personalKeyOf` writes them. */
export const personalCodes = pgTable(
  'personal_codes',
  {
    orgId: orgIdColumn(),
    userId: uuid('user_id').notNull(),
    code: text('code').notNull(),
    favouriteSince: instant('favourite_since'),
    usedAt: instant('used_at'),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.userId, t.code] }),
    foreignKey({ columns: [t.orgId, t.userId], foreignColumns: [users.orgId, users.id] }).onDelete(
      'cascade',
    ),
    // Serves the codes that a person used last.
    index('personal_codes_by_use').on(t.orgId, t.userId, t.usedAt),
    check('personal_codes_reason', sql`favourite_since is not null or used_at is not null`),
  ],
)
