import { sql } from 'drizzle-orm'
import {
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
import { bytea, instant, orgIdColumn } from '../../../server/columns'
import { organizations, users } from '../../identity/tables'

/** The people the charts are about. Direct identifiers live only in `identifiersSealed`. */
export const patients = pgTable(
  'patients',
  {
    orgId: orgIdColumn().references(() => organizations.id, { onDelete: 'restrict' }),
    id: uuid('id').notNull(),
    /** HMAC of the source's patient id: finds the same patient in a later bundle. */
    sourceKey: text('source_key').notNull(),
    sex: text('sex').notNull(),
    birthDate: date('birth_date'),
    deathDate: date('death_date'),
    /** Encrypted JSON: name, address, phone, record numbers. */
    identifiersSealed: bytea('identifiers_sealed').notNull(),
    identifiersHash: text('identifiers_hash').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    unique('patients_source').on(t.orgId, t.sourceKey),
  ],
)

/** Blind index: HMACs of a patient's name words and record numbers. */
export const patientTokens = pgTable(
  'patient_tokens',
  {
    orgId: orgIdColumn(),
    token: bytea('token').notNull(),
    patientId: uuid('patient_id').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.token, t.patientId] }),
    foreignKey({
      columns: [t.orgId, t.patientId],
      foreignColumns: [patients.orgId, patients.id],
    }).onDelete('cascade'),
    // Serves the replacement of one patient's tokens.
    index('patient_tokens_by_patient').on(t.orgId, t.patientId),
  ],
)

/** The next chart number of each organization. */
export const chartCounters = pgTable('chart_counters', {
  orgId: uuid('org_id')
    .primaryKey()
    .references(() => organizations.id, { onDelete: 'restrict' }),
  lastNumber: integer('last_number').notNull(),
})

/** One row an encounter: what the lists show, and the clinical payload of the desk. */
export const charts = pgTable(
  'charts',
  {
    orgId: orgIdColumn(),
    id: uuid('id').notNull(),
    number: integer('number').notNull(),
    patientId: uuid('patient_id').notNull(),
    /** HMAC of the source's encounter id. */
    sourceKey: text('source_key').notNull(),
    sourceVersion: integer('source_version').notNull().default(1),
    /** Above `sourceVersion` when the source changed after work had begun. */
    latestSourceVersion: integer('latest_source_version').notNull().default(1),
    contentHash: text('content_hash').notNull(),
    status: text('status').notNull().default('draft'),
    setting: text('setting').notNull(),
    encounterClass: text('encounter_class').notNull(),
    encounterType: text('encounter_type').notNull(),
    reason: text('reason'),
    specialty: text('specialty').notNull(),
    specialtyReason: text('specialty_reason').notNull(),
    difficulty: text('difficulty').notNull(),
    difficultyReason: text('difficulty_reason').notNull(),
    priority: integer('priority').notNull(),
    priorityReason: text('priority_reason').notNull(),
    providerLabel: text('provider_label'),
    /** Start and end of the encounter. */
    startedAt: instant('started_at').notNull(),
    endedAt: instant('ended_at'),
    /** The governing date: discharge for inpatient, service date otherwise. */
    serviceDate: date('service_date').notNull(),
    patientSex: text('patient_sex').notNull(),
    /** Completed years at the start of the encounter; null when the birth date is unknown. */
    patientAge: integer('patient_age'),
    payload: jsonb('payload').notNull(),
    documentCount: integer('document_count').notNull().default(0),
    assigneeId: uuid('assignee_id'),
    assigneeLabel: text('assignee_label'),
    assignedAt: instant('assigned_at'),
    round: integer('round').notNull().default(0),
    errorCount: integer('error_count').notNull().default(0),
    warningCount: integer('warning_count').notNull().default(0),
    codeCount: integer('code_count').notNull().default(0),
    submittedAt: instant('submitted_at'),
    returnedAt: instant('returned_at'),
    completedAt: instant('completed_at'),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    unique('charts_number').on(t.orgId, t.number),
    unique('charts_source').on(t.orgId, t.sourceKey),
    foreignKey({
      columns: [t.orgId, t.patientId],
      foreignColumns: [patients.orgId, patients.id],
    }).onDelete('restrict'),
    foreignKey({
      columns: [t.orgId, t.assigneeId],
      foreignColumns: [users.orgId, users.id],
    }).onDelete('restrict'),
    // Serves the manager's list and its counts by status, most urgent first.
    index('charts_by_status').on(t.orgId, t.status, t.priority.desc(), t.number),
    // Serves a coder's queue and load.
    index('charts_by_assignee').on(t.orgId, t.assigneeId, t.status, t.priority.desc(), t.number),
    // Serves the unfiltered list and the filter by specialty.
    index('charts_by_priority').on(t.orgId, t.priority.desc(), t.number),
    index('charts_by_specialty').on(t.orgId, t.specialty, t.priority.desc(), t.number),
    // Serves the search by patient.
    index('charts_by_patient').on(t.orgId, t.patientId),
    check('charts_status', sql`status in ('draft','pending_audit','completed','returned')`),
    check('charts_setting', sql`setting in ('inpatient','outpatient','professional')`),
  ],
)

/** Notes and documents of a chart; the text is encrypted, its hash stands for integrity. */
export const chartDocuments = pgTable(
  'chart_documents',
  {
    orgId: orgIdColumn(),
    id: uuid('id').notNull(),
    chartId: uuid('chart_id').notNull(),
    position: integer('position').notNull(),
    sourceKey: text('source_key').notNull(),
    title: text('title').notNull(),
    kind: text('kind').notNull(),
    authoredAt: instant('authored_at'),
    authorLabel: text('author_label'),
    textSealed: bytea('text_sealed').notNull(),
    textHash: text('text_hash').notNull(),
    characters: integer('characters').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    // Serves the desk: the documents of a chart in reading order.
    unique('chart_documents_position').on(t.orgId, t.chartId, t.position),
    foreignKey({
      columns: [t.orgId, t.chartId],
      foreignColumns: [charts.orgId, charts.id],
    }).onDelete('cascade'),
  ],
)

/** Newer versions of an encounter that arrived after work on its chart had begun. */
export const chartSourceVersions = pgTable(
  'chart_source_versions',
  {
    orgId: orgIdColumn(),
    chartId: uuid('chart_id').notNull(),
    version: integer('version').notNull(),
    contentHash: text('content_hash').notNull(),
    receivedAt: instant('received_at').notNull(),
    /** Encrypted JSON of the newer payload and documents. */
    contentSealed: bytea('content_sealed').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.chartId, t.version] }),
    unique('chart_source_versions_content').on(t.orgId, t.chartId, t.contentHash),
    foreignKey({
      columns: [t.orgId, t.chartId],
      foreignColumns: [charts.orgId, charts.id],
    }).onDelete('cascade'),
  ],
)
