import { and, asc, desc, eq, lt, or, sql } from 'drizzle-orm'
import type { Tx } from '@/server/db'
import type { ImportCounts } from '../contract/imports'
import { importFiles, importIssueCounts, importJobs } from '../tables/imports'

export type ImportJobRow = typeof importJobs.$inferSelect
export type ImportFileRow = typeof importFiles.$inferSelect

interface NewJob {
  readonly id: string
  readonly assertedSynthetic: boolean
  readonly requestedBy: string
  readonly requestedByLabel: string
  readonly files: number
  readonly bytes: number
  readonly at: Date
}

export async function insertJob(tx: Tx, { at, ...job }: NewJob): Promise<void> {
  await tx.db
    .insert(importJobs)
    .values({ orgId: tx.orgId, ...job, status: 'queued', createdAt: at })
}

export async function findJob(tx: Tx, jobId: string): Promise<ImportJobRow | undefined> {
  const rows = await tx.db.select().from(importJobs).where(isJob(tx, jobId))
  return rows[0]
}

/** Which run of a job asks to commit. */
export interface JobRun {
  readonly id: string
  readonly runId: string | null
}

/**
 * Begins or resumes a job that has not ended, and ends the right of earlier runs to commit; undefined
 * when there is nothing left to run.
 */
export async function beginJob(
  tx: Tx,
  jobId: string,
  { runId, at }: { readonly runId: string; readonly at: Date },
): Promise<ImportJobRow | undefined> {
  const rows = await tx.db
    .update(importJobs)
    .set({
      status: 'running',
      runId,
      startedAt: sql`coalesce(${importJobs.startedAt}, ${at.toISOString()})`,
    })
    .where(and(isJob(tx, jobId), sql`${importJobs.status} in ('queued', 'running')`))
    .returning()
  return rows[0]
}

/** Holds a job until the end of the transaction, unless a later run has begun; says whether it does. */
export async function holdJob(tx: Tx, { id, runId }: JobRun): Promise<boolean> {
  const rows = await tx.sql`
    select 1 from import_jobs where org_id = ${tx.orgId} and id = ${id} and run_id = ${runId}
    for update`
  return rows.length === 1
}

/** The history, newest first, after the job with these sort keys. */
export async function listJobs(
  tx: Tx,
  page: { readonly after: { createdAt: Date; id: string } | undefined; readonly limit: number },
): Promise<ImportJobRow[]> {
  const { after, limit } = page
  const older = after
    ? or(
        lt(importJobs.createdAt, after.createdAt),
        and(eq(importJobs.createdAt, after.createdAt), sql`${importJobs.id} > ${after.id}`),
      )
    : undefined
  return tx.db
    .select()
    .from(importJobs)
    .where(and(eq(importJobs.orgId, tx.orgId), older))
    .orderBy(desc(importJobs.createdAt), asc(importJobs.id))
    .limit(limit)
}

/** The files of a job in their order. */
export async function listJobFiles(tx: Tx, jobId: string): Promise<ImportFileRow[]> {
  return tx.db
    .select()
    .from(importFiles)
    .where(and(eq(importFiles.orgId, tx.orgId), eq(importFiles.jobId, jobId)))
    .orderBy(importFiles.position)
}

/** The files that a job's page shows: refused ones first. */
export async function listShownFiles(
  tx: Tx,
  jobId: string,
  limit: number,
): Promise<ImportFileRow[]> {
  return tx.db
    .select()
    .from(importFiles)
    .where(and(eq(importFiles.orgId, tx.orgId), eq(importFiles.jobId, jobId)))
    .orderBy(sql`${importFiles.status} = 'refused' desc`, importFiles.position)
    .limit(limit)
}

/** What bundles brought; `bytesDone` is where the reading stands, `files` how many of them were whole files. */
export interface AddedCounts extends ImportCounts {
  readonly bytesDone: number
  readonly files: number
}

export async function addCounts(tx: Tx, jobId: string, added: AddedCounts): Promise<void> {
  await tx.sql`
    update import_jobs set bytes_done = ${added.bytesDone}, files_done = files_done + ${added.files},
      bundles = bundles + ${added.bundles}, patients = patients + ${added.patients},
      encounters = encounters + ${added.encounters}, resources = resources + ${added.resources},
      charts_created = charts_created + ${added.chartsCreated},
      charts_updated = charts_updated + ${added.chartsUpdated},
      charts_unchanged = charts_unchanged + ${added.chartsUnchanged},
      newer_versions = newer_versions + ${added.newerVersions},
      rejected = rejected + ${added.rejected}, remarks = remarks + ${added.remarks}
    where org_id = ${tx.orgId} and id = ${jobId}`
}

/** Counts a file as worked through, or as refused. */
export async function countFile(
  tx: Tx,
  jobId: string,
  file: { readonly refused: boolean; readonly bytesDone: number },
): Promise<void> {
  await tx.db
    .update(importJobs)
    .set({
      filesDone: sql`${importJobs.filesDone} + ${file.refused ? 0 : 1}`,
      filesRefused: sql`${importJobs.filesRefused} + ${file.refused ? 1 : 0}`,
      bytesDone: file.bytesDone,
    })
    .where(isJob(tx, jobId))
}

export async function completeJob(tx: Tx, jobId: string, at: Date): Promise<void> {
  await tx.db
    .update(importJobs)
    .set({ status: 'completed', finishedAt: at, bytesDone: sql`${importJobs.bytes}` })
    .where(isJob(tx, jobId))
}

export async function listIssueCounts(tx: Tx, jobId: string) {
  return tx.db
    .select({ reason: importIssueCounts.reason, count: importIssueCounts.count })
    .from(importIssueCounts)
    .where(and(eq(importIssueCounts.orgId, tx.orgId), eq(importIssueCounts.jobId, jobId)))
}

function isJob(tx: Tx, jobId: string) {
  return and(eq(importJobs.orgId, tx.orgId), eq(importJobs.id, jobId))
}
