import { sql } from 'drizzle-orm'
import {
  check,
  doublePrecision,
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
import { codeSubmissions } from '../coding/tables'

/** One audit a submission round. */
export const audits = pgTable(
  'audits',
  {
    orgId: orgIdColumn(),
    id: uuid('id').notNull(),
    chartId: uuid('chart_id').notNull(),
    submissionId: uuid('submission_id').notNull(),
    round: integer('round').notNull(),
    coderId: uuid('coder_id').notNull(),
    coderLabel: text('coder_label').notNull(),
    status: text('status').notNull(),
    /** The auditor's code set, as decided; null while open. */
    referenceCodes: jsonb('reference_codes'),
    /** Correct codes over reference codes, 0 to 1, and its n. */
    score: doublePrecision('score'),
    scoreN: integer('score_n'),
    /** Every scoring method as counted at the decision: `[{method, correct, n}]`. */
    scores: jsonb('scores'),
    /** What the auditor stated, 0 to 1, where that was given besides the count. */
    statedScore: doublePrecision('stated_score'),
    auditorId: uuid('auditor_id'),
    auditorLabel: text('auditor_label'),
    createdAt: instant('created_at').notNull(),
    decidedAt: instant('decided_at'),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    unique('audits_round').on(t.orgId, t.chartId, t.round),
    foreignKey({
      columns: [t.orgId, t.chartId],
      foreignColumns: [charts.orgId, charts.id],
    }).onDelete('restrict'),
    foreignKey({
      columns: [t.orgId, t.submissionId],
      foreignColumns: [codeSubmissions.orgId, codeSubmissions.id],
    }).onDelete('restrict'),
    // Serves the supervisor's queue, oldest first.
    index('audits_by_status').on(t.orgId, t.status, t.createdAt, t.id),
    check('audits_status', sql`status in ('open','approved','returned')`),
  ],
)

export const auditFindings = pgTable(
  'audit_findings',
  {
    orgId: orgIdColumn(),
    id: uuid('id').notNull(),
    auditId: uuid('audit_id').notNull(),
    position: integer('position').notNull(),
    codeKind: text('code_kind').notNull(),
    /** The coder's code the finding is about; null when a code is missing. */
    code: text('code'),
    type: text('type').notNull(),
    severity: text('severity').notNull(),
    note: text('note').notNull(),
    suggestedCode: text('suggested_code'),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    // Serves the findings of an audit in the order in which they were written.
    unique('audit_findings_position').on(t.orgId, t.auditId, t.position),
    foreignKey({
      columns: [t.orgId, t.auditId],
      foreignColumns: [audits.orgId, audits.id],
    }).onDelete('cascade'),
  ],
)

/** Training feedback to a coder, on a chart or on one code of it. */
export const feedback = pgTable(
  'feedback',
  {
    orgId: orgIdColumn(),
    id: uuid('id').notNull(),
    auditId: uuid('audit_id').notNull(),
    chartId: uuid('chart_id').notNull(),
    coderId: uuid('coder_id').notNull(),
    authorId: uuid('author_id').notNull(),
    authorLabel: text('author_label').notNull(),
    topic: text('topic').notNull(),
    code: text('code'),
    text: text('text').notNull(),
    createdAt: instant('created_at').notNull(),
    readAt: instant('read_at'),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    foreignKey({
      columns: [t.orgId, t.auditId],
      foreignColumns: [audits.orgId, audits.id],
    }).onDelete('cascade'),
    // Serves a coder's feedback page, newest first.
    index('feedback_by_coder').on(t.orgId, t.coderId, t.createdAt, t.id),
    // Serves the desk: the feedback beside a chart's rows.
    index('feedback_by_chart').on(t.orgId, t.chartId),
  ],
)
