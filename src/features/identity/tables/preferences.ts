import { sql } from 'drizzle-orm'
import { check, foreignKey, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import type { OwnPreferences } from '../../../core/preferences'
import { instant, orgIdColumn } from '../../../server/columns'
import { users } from '../tables'

/** What people set for themselves; those without a row have the defaults. */
export const userPreferences = pgTable(
  'user_preferences',
  {
    orgId: orgIdColumn(),
    userId: uuid('user_id').notNull(),
    theme: text('theme').notNull(),
    density: text('density').notNull(),
    hotkeys: jsonb('hotkeys').$type<OwnPreferences['hotkeys']>().notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.userId] }),
    foreignKey({ columns: [t.orgId, t.userId], foreignColumns: [users.orgId, users.id] }).onDelete(
      'cascade',
    ),
    check('user_preferences_theme', sql`theme in ('system','light','dark','contrast')`),
    check('user_preferences_density', sql`density in ('compact','standard','comfortable')`),
  ],
)
