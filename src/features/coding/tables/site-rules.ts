import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'
import { instant, orgIdColumn } from '../../../server/columns'
import { organizations } from '../../identity/tables'

/** The rules that an organization writes for itself, as they stand now. */
export const siteRules = pgTable(
  'site_rules',
  {
    orgId: orgIdColumn().references(() => organizations.id, { onDelete: 'restrict' }),
    id: uuid('id').notNull(),
    /** Findings name it `SITE-12`; counted in the organization, never used again. */
    number: integer('number').notNull(),
    version: integer('version').notNull(),
    /** The version in which the content is as it stands; a test counts for it. */
    contentVersion: integer('content_version').notNull(),
    state: text('state').notNull(),
    title: text('title').notNull(),
    severity: text('severity').notNull(),
    message: text('message').notNull(),
    fix: text('fix').notNull(),
    reference: text('reference').notNull(),
    conditions: jsonb('conditions').notNull(),
    specialties: text('specialties').array().notNull(),
    settings: text('settings').array().notNull(),
    effectiveFrom: date('effective_from', { mode: 'string' }),
    effectiveTo: date('effective_to', { mode: 'string' }),
    changedAt: instant('changed_at').notNull(),
    changedBy: uuid('changed_by').notNull(),
    changedByLabel: text('changed_by_label').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    unique('site_rules_number').on(t.orgId, t.number),
    // Every save asks for the active ones.
    index('site_rules_active')
      .on(t.orgId)
      .where(sql`state = 'active'`),
    check('site_rules_state', sql`state in ('draft','active','retired')`),
    check('site_rules_severity', sql`severity in ('ERROR','WARN','QUERY','INFO')`),
  ],
)

/** Each version of a site rule as it was kept; never changed afterwards. */
export const siteRuleVersions = pgTable(
  'site_rule_versions',
  {
    orgId: orgIdColumn(),
    ruleId: uuid('rule_id').notNull(),
    version: integer('version').notNull(),
    change: text('change').notNull(),
    state: text('state').notNull(),
    content: jsonb('content').notNull(),
    /** Turned on although it was not tested since its content last changed. */
    untested: boolean('untested').notNull().default(false),
    changedAt: instant('changed_at').notNull(),
    changedBy: uuid('changed_by').notNull(),
    changedByLabel: text('changed_by_label').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.ruleId, t.version] }),
    foreignKey({
      columns: [t.orgId, t.ruleId],
      foreignColumns: [siteRules.orgId, siteRules.id],
    }).onDelete('restrict'),
    check(
      'site_rule_versions_change',
      sql`change in ('created','changed','turnedOn','turnedOff','retired')`,
    ),
  ],
)

/** Each run of a site rule over past charts, with what it came to. */
export const siteRuleTests = pgTable(
  'site_rule_tests',
  {
    orgId: orgIdColumn(),
    id: uuid('id').notNull(),
    ruleId: uuid('rule_id').notNull(),
    contentVersion: integer('content_version').notNull(),
    charts: integer('charts').notNull(),
    inScope: integer('in_scope').notNull(),
    fired: integer('fired').notNull(),
    ranAt: instant('ran_at').notNull(),
    ranBy: uuid('ran_by').notNull(),
    ranByLabel: text('ran_by_label').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    // The last test of the content as it stands.
    index('site_rule_tests_by_content').on(t.orgId, t.ruleId, t.contentVersion, t.ranAt),
    foreignKey({
      columns: [t.orgId, t.ruleId],
      foreignColumns: [siteRules.orgId, siteRules.id],
    }).onDelete('cascade'),
  ],
)
