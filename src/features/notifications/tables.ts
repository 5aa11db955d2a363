import { sql } from 'drizzle-orm'
import { foreignKey, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant, orgIdColumn } from '../../server/columns'
import { users } from '../identity/tables'

/** What the bell shows. No clinical text: a kind, the chart number, and who did it. */
export const notifications = pgTable(
  'notifications',
  {
    orgId: orgIdColumn(),
    id: uuid('id').notNull(),
    userId: uuid('user_id').notNull(),
    kind: text('kind').notNull(),
    subjectId: uuid('subject_id').notNull(),
    subjectLabel: text('subject_label').notNull(),
    /** One notification may stand for many subjects: charts assigned together. */
    subjectCount: integer('subject_count').notNull().default(1),
    actorLabel: text('actor_label').notNull(),
    createdAt: instant('created_at').notNull(),
    readAt: instant('read_at'),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    foreignKey({ columns: [t.orgId, t.userId], foreignColumns: [users.orgId, users.id] }).onDelete(
      'cascade',
    ),
    // Serves the bell: newest first for one person.
    index('notifications_by_user').on(t.orgId, t.userId, t.createdAt, t.id),
    // Serves the unread count.
    index('notifications_unread')
      .on(t.orgId, t.userId)
      .where(sql`read_at is null`),
  ],
)
