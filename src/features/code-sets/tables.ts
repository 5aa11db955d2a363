import {
  boolean,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
} from 'drizzle-orm/pg-core'
import { instant } from '../../server/columns'

/** A release of one code system. Public reference material: shared by all organizations. */
export const codeReleases = pgTable('code_releases', {
  id: text('id').primaryKey(),
  system: text('system').notNull(),
  label: text('label').notNull(),
  state: text('state').notNull(),
  effectiveFrom: date('effective_from').notNull(),
  effectiveTo: date('effective_to').notNull(),
  contentHash: text('content_hash').notNull(),
  codes: integer('codes').notNull(),
  loadedAt: instant('loaded_at').notNull(),
})

/** The codes of a release, headers included, stored undotted. */
export const codeReference = pgTable(
  'code_reference',
  {
    releaseId: text('release_id')
      .notNull()
      .references(() => codeReleases.id, { onDelete: 'cascade' }),
    code: text('code').notNull(),
    position: integer('position').notNull(),
    parent: text('parent'),
    kind: text('kind').notNull(),
    billable: boolean('billable').notNull(),
    title: text('title').notNull(),
    /** The 7th-character definitions that start at this code: `{ "A": "initial encounter" }`. */
    seventhCharacters: jsonb('seventh_characters'),
  },
  (t) => [
    primaryKey({ columns: [t.releaseId, t.code] }),
    // Serves the tabular tree: the children of a code in official order.
    index('code_reference_children').on(t.releaseId, t.parent, t.position),
  ],
)
