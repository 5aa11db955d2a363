import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core'
import { bytea, instant, orgIdColumn } from '../../../server/columns'
import { organizations } from '../../identity/tables'

const counter = (name: string) => integer(name).notNull().default(0)
const byteCount = (name: string) => bigint(name, { mode: 'number' }).notNull().default(0)

/** One import: the files of one drop or one command, with what has been made of them so far. */
export const importJobs = pgTable(
  'import_jobs',
  {
    orgId: orgIdColumn().references(() => organizations.id, { onDelete: 'restrict' }),
    id: uuid('id').notNull(),
    status: text('status').notNull(),
    assertedSynthetic: boolean('asserted_synthetic').notNull(),
    requestedBy: uuid('requested_by').notNull(),
    requestedByLabel: text('requested_by_label').notNull(),
    files: counter('files'),
    filesDone: counter('files_done'),
    filesRefused: counter('files_refused'),
    /** Staged (compressed) bytes of all files, and of those worked through. */
    bytes: byteCount('bytes'),
    bytesDone: byteCount('bytes_done'),
    /** Bundles, or patients of bulk files, whose charts are committed. */
    bundles: counter('bundles'),
    patients: counter('patients'),
    encounters: counter('encounters'),
    resources: counter('resources'),
    chartsCreated: counter('charts_created'),
    chartsUpdated: counter('charts_updated'),
    chartsUnchanged: counter('charts_unchanged'),
    newerVersions: counter('newer_versions'),
    rejected: counter('rejected'),
    remarks: counter('remarks'),
    /** Patients committed of the lowest bucket that is still there: where a restarted job resumes. */
    bucketPatientsDone: counter('bucket_patients_done'),
    /** The run that began last: only it may commit. */
    runId: uuid('run_id'),
    createdAt: instant('created_at').notNull(),
    startedAt: instant('started_at'),
    finishedAt: instant('finished_at'),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    // Serves the history, newest first.
    index('import_jobs_by_time').on(t.orgId, t.createdAt.desc(), t.id),
    check('import_jobs_status', sql`status in ('queued','running','completed','failed')`),
  ],
)

/** One file of an import; without a job while it is only staged. */
export const importFiles = pgTable(
  'import_files',
  {
    orgId: orgIdColumn().references(() => organizations.id, { onDelete: 'restrict' }),
    id: uuid('id').notNull(),
    jobId: uuid('job_id'),
    position: integer('position').notNull().default(0),
    /** Encrypted: file names of exports hold patient names. */
    nameSealed: bytea('name_sealed').notNull(),
    status: text('status').notNull(),
    /** One JSON value a line, instead of one JSON value. */
    lines: boolean('lines').notNull().default(false),
    format: text('format'),
    needsAssertion: boolean('needs_assertion').notNull().default(false),
    /** As staged, compressed. */
    bytes: byteCount('bytes'),
    refusalReason: text('refusal_reason'),
    refusalLine: integer('refusal_line'),
    /** Bundles of the file that are committed: where a restarted job resumes. */
    bundlesDone: counter('bundles_done'),
    stagedBy: uuid('staged_by').notNull(),
    stagedAt: instant('staged_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.id] }),
    foreignKey({
      columns: [t.orgId, t.jobId],
      foreignColumns: [importJobs.orgId, importJobs.id],
    }).onDelete('cascade'),
    // Serves the work on a job and its page.
    index('import_files_by_job').on(t.orgId, t.jobId, t.position),
    // Serves the removal of files that were staged and never started.
    index('import_files_unclaimed')
      .on(t.orgId, t.stagedAt)
      .where(sql`job_id is null`),
    check(
      'import_files_status',
      sql`status in ('staging','staged','importing','imported','refused')`,
    ),
  ],
)

/** The gzipped bytes of a staged file, encrypted chunk by chunk; deleted once imported or refused. */
export const importChunks = pgTable(
  'import_chunks',
  {
    orgId: orgIdColumn(),
    fileId: uuid('file_id').notNull(),
    position: integer('position').notNull(),
    sealed: bytea('sealed').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.fileId, t.position] }),
    foreignKey({
      columns: [t.orgId, t.fileId],
      foreignColumns: [importFiles.orgId, importFiles.id],
    }).onDelete('cascade'),
  ],
)

/**
 * Lines of bulk files gathered by patient: all lines of one patient are in one bucket, encrypted.
 * Bucket -1 holds what belongs to no patient (practitioners, organizations, medications).
 */
export const importBuckets = pgTable(
  'import_buckets',
  {
    orgId: orgIdColumn(),
    jobId: uuid('job_id').notNull(),
    bucket: integer('bucket').notNull(),
    fileId: uuid('file_id').notNull(),
    position: integer('position').notNull(),
    sealed: bytea('sealed').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.jobId, t.bucket, t.fileId, t.position] }),
    foreignKey({
      columns: [t.orgId, t.jobId],
      foreignColumns: [importJobs.orgId, importJobs.id],
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.orgId, t.fileId],
      foreignColumns: [importFiles.orgId, importFiles.id],
    }).onDelete('cascade'),
  ],
)

/** Entries that were rejected or kept with a remark; at most a thousand a job and reason. */
export const importIssues = pgTable(
  'import_issues',
  {
    orgId: orgIdColumn(),
    jobId: uuid('job_id').notNull(),
    id: uuid('id').notNull(),
    fileId: uuid('file_id').notNull(),
    /** Which bundle of the file, from 1. */
    bundle: integer('bundle').notNull(),
    entry: integer('entry').notNull(),
    reason: text('reason').notNull(),
    resourceType: text('resource_type'),
    resourceId: text('resource_id'),
  },
  (t) => [
    // Serves the job's list of issues; ids sort by time.
    primaryKey({ columns: [t.orgId, t.jobId, t.id] }),
    foreignKey({
      columns: [t.orgId, t.jobId],
      foreignColumns: [importJobs.orgId, importJobs.id],
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.orgId, t.fileId],
      foreignColumns: [importFiles.orgId, importFiles.id],
    }).onDelete('cascade'),
  ],
)

/** How many entries of a job had each issue, complete also where the rows are capped. */
export const importIssueCounts = pgTable(
  'import_issue_counts',
  {
    orgId: orgIdColumn(),
    jobId: uuid('job_id').notNull(),
    reason: text('reason').notNull(),
    count: integer('count').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.orgId, t.jobId, t.reason] }),
    foreignKey({
      columns: [t.orgId, t.jobId],
      foreignColumns: [importJobs.orgId, importJobs.id],
    }).onDelete('cascade'),
  ],
)
