import { z } from 'zod'
import { cursorSchema } from '@/core/cursor'
import { uuidSchema } from '@/core/ids'

export const importJobStatuses = ['queued', 'running', 'completed', 'failed'] as const

/** `staged` waits for a job, `imported` is done and its bytes are gone, `refused` kept nothing. */
export const importFileStatuses = ['staged', 'importing', 'imported', 'refused'] as const

/** How the bytes of a file are laid out, found from its content and not from its name. */
export const importFileFormats = ['bundle', 'bundle-lines', 'resource-lines'] as const

/** Why a whole file is refused; nothing of a refused file is kept. */
export const fileRefusalReasons = [
  'empty-file',
  'file-too-large',
  'unpacked-too-large',
  'too-many-files',
  'damaged-archive',
  'unsupported-archive',
  'truncated',
  'not-json',
  'not-fhir',
  'not-a-bundle',
  'bundle-type',
  'line-too-long',
  'not-marked-synthetic',
] as const

/** Why one entry of a bundle did not reach a chart. */
export const entryRejectionReasons = [
  'not-a-resource',
  'no-id',
  'duplicate',
  'no-code',
  'no-date',
  'no-patient',
  'no-encounter',
  'entered-in-error',
  'not-stored',
] as const

/** What is odd about an entry that was kept as the source gave it. */
export const entryRemarkReasons = [
  'odd-code',
  'missing-reference',
  'unreadable-attachment',
] as const

export const entryIssueReasons = [...entryRejectionReasons, ...entryRemarkReasons] as const

export type ImportJobStatus = (typeof importJobStatuses)[number]
export type ImportFileStatus = (typeof importFileStatuses)[number]
export type ImportFileFormat = (typeof importFileFormats)[number]
export type FileRefusalReason = (typeof fileRefusalReasons)[number]
export type EntryRejectionReason = (typeof entryRejectionReasons)[number]
export type EntryRemarkReason = (typeof entryRemarkReasons)[number]
export type EntryIssueReason = (typeof entryIssueReasons)[number]

/** One entry that was rejected, or kept with a remark. Names a resource, never its content. */
export const entryIssueSchema = z.object({
  /** Position of the entry in its bundle, from 0; in bulk files the line, from 1. */
  entry: z.number().int(),
  reason: z.enum(entryIssueReasons),
  resourceType: z.string().optional(),
  resourceId: z.string().optional(),
})

export type EntryIssue = z.infer<typeof entryIssueSchema>

const count = z.number().int().nonnegative()

export const importCountsSchema = z.object({
  bundles: count,
  patients: count,
  encounters: count,
  resources: count,
  chartsCreated: count,
  chartsUpdated: count,
  chartsUnchanged: count,
  /** Charts already in work: the newer source was recorded beside them, their content left alone. */
  newerVersions: count,
  rejected: count,
  remarks: count,
})

export type ImportCounts = z.infer<typeof importCountsSchema>

/** Starts the import of files staged before. `assertSynthetic` is needed for files without a Synthea mark. */
export const startImportSchema = z.object({
  fileIds: z.array(uuidSchema).min(1).max(5000),
  assertSynthetic: z.boolean().default(false),
})

export const startImportResultSchema = z.object({ jobId: uuidSchema })

export const getImportSchema = z.object({ jobId: uuidSchema })

export const importFileSchema = z.object({
  id: uuidSchema,
  name: z.string(),
  bytes: count,
  status: z.enum(importFileStatuses),
  format: z.enum(importFileFormats).optional(),
  refusal: z.object({ reason: z.enum(fileRefusalReasons), message: z.string() }).optional(),
})

export const importJobSchema = z.object({
  id: uuidSchema,
  status: z.enum(importJobStatuses),
  startedBy: z.string(),
  assertedSynthetic: z.boolean(),
  createdAt: z.iso.datetime(),
  startedAt: z.iso.datetime().optional(),
  finishedAt: z.iso.datetime().optional(),
  files: count,
  filesDone: count,
  filesRefused: count,
  /** Bytes as staged, and how many of them have been worked through: the measure of progress. */
  bytes: count,
  bytesDone: count,
  counts: importCountsSchema,
})

export const importDetailSchema = importJobSchema.extend({
  /** The first thousand files, refused ones first. */
  fileList: z.array(importFileSchema),
  issuesByReason: z.partialRecord(z.enum(entryIssueReasons), count),
})

export const listImportsSchema = z.object({
  cursor: cursorSchema.optional(),
  limit: z.number().int().min(1).max(100).default(25),
})

export const importPageSchema = z.object({
  items: z.array(importJobSchema),
  nextCursor: cursorSchema.nullable(),
})

export const listImportIssuesSchema = z.object({
  jobId: uuidSchema,
  reason: z.enum(entryIssueReasons).optional(),
  cursor: cursorSchema.optional(),
  limit: z.number().int().min(1).max(500).default(100),
})

export const importIssueSchema = entryIssueSchema.extend({
  fileName: z.string(),
  /** Which bundle of the file, from 1. */
  bundle: z.number().int(),
})

export const importIssuePageSchema = z.object({
  items: z.array(importIssueSchema),
  nextCursor: cursorSchema.nullable(),
})

/** The answer of `POST /api/uploads`, one entry a file; an archive answers with its members. */
export const uploadResultSchema = z.object({
  files: z.array(
    z.object({
      name: z.string(),
      /** Absent when the file was refused. */
      fileId: uuidSchema.optional(),
      bytes: count.optional(),
      /** The file shows no Synthea mark: starting its import needs the importer's assertion. */
      needsAssertion: z.boolean().optional(),
      refusal: z.object({ reason: z.enum(fileRefusalReasons), message: z.string() }).optional(),
    }),
  ),
})

export type StartImportInput = z.infer<typeof startImportSchema>
export type ImportFile = z.infer<typeof importFileSchema>
export type ImportJob = z.infer<typeof importJobSchema>
export type ImportDetail = z.infer<typeof importDetailSchema>
export type ImportPage = z.infer<typeof importPageSchema>
export type ImportIssue = z.infer<typeof importIssueSchema>
export type ImportIssuePage = z.infer<typeof importIssuePageSchema>
export type UploadResult = z.infer<typeof uploadResultSchema>
