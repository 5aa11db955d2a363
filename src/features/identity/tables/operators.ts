import { foreignKey, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant, orgIdColumn } from '../../../server/columns'
import { users } from '../tables'

/** Who may do what concerns every organization of the installation. Only the command line, as Owner, writes here. */
export const operators = pgTable(
  'operators',
  {
    orgId: orgIdColumn(),
    userId: uuid('user_id').notNull(),
    since: instant('since').notNull(),
    setBy: text('set_by').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.userId] }),
    foreignKey({ columns: [t.orgId, t.userId], foreignColumns: [users.orgId, users.id] }).onDelete(
      'cascade',
    ),
  ],
)
