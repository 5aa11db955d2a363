import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
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
import { instant, orgIdColumn } from '../../server/columns'
import { charts } from '../charts/tables/charts'

/** The codes of a chart's draft, in sequence order within each kind. */
export const chartCodes = pgTable(
  'chart_codes',
  {
    orgId: orgIdColumn(),
    chartId: uuid('chart_id').notNull(),
    kind: text('kind').notNull(),
    /** 1-based within the kind. */
    position: integer('position').notNull(),
    system: text('system').notNull(),
    code: text('code').notNull(),
    principal: boolean('principal').notNull().default(false),
    poa: text('poa'),
    rationale: text('rationale').notNull().default(''),
    /** Quoted spans: `[{documentId, start, end, quote, proposed?}]`. */
    evidence: jsonb('evidence')
      .notNull()
      .default(sql`'[]'::jsonb`),
    /** Whether the caller said what is quoted: empty evidence then says that nothing is. */
    evidenceRecorded: boolean('evidence_recorded').notNull().default(false),
    modifiers: text('modifiers')
      .array()
      .notNull()
      .default(sql`'{}'::text[]`),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.chartId, t.kind, t.position] }),
    foreignKey({
      columns: [t.orgId, t.chartId],
      foreignColumns: [charts.orgId, charts.id],
    }).onDelete('cascade'),
    check('chart_codes_kind', sql`kind in ('diagnosis','procedure')`),
  ],
)

/** The engine's findings on the codes of a chart as last saved. */
export const validationResults = pgTable(
  'validation_results',
  {
    orgId: orgIdColumn(),
    chartId: uuid('chart_id').notNull(),
    chartVersion: integer('chart_version').notNull(),
    releaseId: text('release_id').notNull(),
    releaseNote: text('release_note'),
    findings: jsonb('findings').notNull(),
    errors: integer('errors').notNull(),
    warnings: integer('warnings').notNull(),
    judgedAt: instant('judged_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.chartId] }),
    foreignKey({
      columns: [t.orgId, t.chartId],
      foreignColumns: [charts.orgId, charts.id],
    }).onDelete('cascade'),
  ],
)

/** What was submitted in each round; never changed afterwards. */
export const codeSubmissions = pgTable(
  'code_submissions',
  {
    orgId: orgIdColumn(),
    id: uuid('id').notNull(),
    chartId: uuid('chart_id').notNull(),
    round: integer('round').notNull(),
    coderId: uuid('coder_id').notNull(),
    coderLabel: text('coder_label').notNull(),
    codes: jsonb('codes').notNull(),
    findings: jsonb('findings').notNull(),
    releaseId: text('release_id').notNull(),
    submittedAt: instant('submitted_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    unique('code_submissions_round').on(t.orgId, t.chartId, t.round),
    // The last submitted charts, on which a site rule is tested.
    index('code_submissions_by_time').on(t.orgId, t.submittedAt),
    foreignKey({
      columns: [t.orgId, t.chartId],
      foreignColumns: [charts.orgId, charts.id],
    }).onDelete('restrict'),
  ],
)
