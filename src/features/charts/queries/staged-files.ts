import { and, eq, inArray, isNull, lt, sql } from 'drizzle-orm'
import type { Tx } from '@/server/db'
import { importChunks, importFiles } from '../tables/imports'

interface NewFile {
  readonly id: string
  readonly nameSealed: Buffer
  readonly stagedBy: string
  readonly at: Date
}

export interface StagedFacts {
  readonly lines: boolean
  readonly needsAssertion: boolean
  readonly bytes: number
}

/** With `facts` the file is staged whole; without them more of it is to come. */
export async function insertStagingFile(tx: Tx, file: NewFile, facts?: StagedFacts): Promise<void> {
  const { at, ...named } = file
  await tx.db.insert(importFiles).values({
    orgId: tx.orgId,
    ...named,
    ...facts,
    status: facts ? 'staged' : 'staging',
    stagedAt: at,
  })
}

export interface SealedChunk {
  readonly position: number
  readonly sealed: Buffer
}

export async function insertChunks(
  tx: Tx,
  fileId: string,
  chunks: readonly SealedChunk[],
): Promise<void> {
  if (chunks.length === 0) return
  await tx.db
    .insert(importChunks)
    .values(chunks.map((chunk) => ({ orgId: tx.orgId, fileId, ...chunk })))
}

export async function markStaged(tx: Tx, fileId: string, facts: StagedFacts): Promise<void> {
  await tx.db
    .update(importFiles)
    .set({ status: 'staged', ...facts })
    .where(and(eq(importFiles.orgId, tx.orgId), eq(importFiles.id, fileId)))
}

/** Removes a file that no import has claimed, with all its bytes. */
export async function deleteUnclaimedFile(tx: Tx, fileId: string): Promise<void> {
  await tx.db
    .delete(importFiles)
    .where(
      and(eq(importFiles.orgId, tx.orgId), eq(importFiles.id, fileId), isNull(importFiles.jobId)),
    )
}

/** Removes files that were staged before `before` and never started; returns how many. */
export async function deleteUnclaimedFiles(tx: Tx, before: Date): Promise<number> {
  const gone = await tx.db
    .delete(importFiles)
    .where(
      and(
        eq(importFiles.orgId, tx.orgId),
        isNull(importFiles.jobId),
        lt(importFiles.stagedAt, before),
      ),
    )
    .returning({ id: importFiles.id })
  return gone.length
}

/** Locks the files of this selection that wait for a job. */
export async function lockUnclaimedFiles(tx: Tx, fileIds: readonly string[]) {
  return tx.db
    .select({
      id: importFiles.id,
      bytes: importFiles.bytes,
      needsAssertion: importFiles.needsAssertion,
    })
    .from(importFiles)
    .where(
      and(
        eq(importFiles.orgId, tx.orgId),
        inArray(importFiles.id, [...fileIds]),
        isNull(importFiles.jobId),
        eq(importFiles.status, 'staged'),
      ),
    )
    .orderBy(importFiles.id)
    .for('update')
}

/** Gives the files to a job in the order of `fileIds`. */
export async function claimFiles(tx: Tx, jobId: string, fileIds: readonly string[]): Promise<void> {
  await tx.sql`
    update import_files f set job_id = ${jobId}, position = c.position
    from unnest(${[...fileIds]}::uuid[]) with ordinality as c(id, position)
    where f.org_id = ${tx.orgId} and f.id = c.id`
}

/** One chunk of a staged file, or undefined after the last. */
export async function findChunk(
  tx: Tx,
  fileId: string,
  position: number,
): Promise<Buffer | undefined> {
  const rows = await tx.db
    .select({ sealed: importChunks.sealed })
    .from(importChunks)
    .where(
      and(
        eq(importChunks.orgId, tx.orgId),
        eq(importChunks.fileId, fileId),
        eq(importChunks.position, position),
      ),
    )
  return rows[0]?.sealed
}

/** All chunks of small files, those of each file in their order. */
export async function listChunks(
  tx: Tx,
  fileIds: readonly string[],
): Promise<(SealedChunk & { readonly fileId: string })[]> {
  return tx.db
    .select({
      fileId: importChunks.fileId,
      position: importChunks.position,
      sealed: importChunks.sealed,
    })
    .from(importChunks)
    .where(
      and(
        eq(importChunks.orgId, tx.orgId),
        sql`${importChunks.fileId} = any(${`{${fileIds.join(',')}}`}::uuid[])`,
      ),
    )
    .orderBy(importChunks.fileId, importChunks.position)
}

export async function deleteChunks(tx: Tx, fileIds: readonly string[]): Promise<void> {
  if (fileIds.length === 0) return
  await tx.sql`
    delete from import_chunks where org_id = ${tx.orgId} and file_id = any(${[...fileIds]}::uuid[])`
}

/** Moves a file of a job on; what it holds is worked through or refused. */
export async function setFileState(
  tx: Tx,
  fileId: string,
  state: {
    readonly status: 'importing' | 'imported' | 'refused'
    readonly format?: string
    readonly refusalReason?: string
    readonly refusalLine?: number | undefined
  },
): Promise<void> {
  await tx.db
    .update(importFiles)
    .set(state)
    .where(and(eq(importFiles.orgId, tx.orgId), eq(importFiles.id, fileId)))
}

export interface FileAdvance {
  readonly fileId: string
  /** Bundles of the file that were committed before. */
  readonly done: number
  readonly bundles: number
  readonly isWhole: boolean
}

/**
 * Counts the next bundles of files as committed, unless another worker already did; says whether this one
 * did. A file that holds one bundle is imported with it.
 */
export async function advanceFiles(tx: Tx, files: readonly FileAdvance[]): Promise<boolean> {
  if (files.length === 0) return true
  const whole = files.filter(({ isWhole }) => isWhole).map(({ fileId }) => fileId)
  const rows = await tx.sql`
    update import_files f set bundles_done = f.bundles_done + a.bundles,
      status = case when f.id = any(${whole}::uuid[]) then 'imported' else f.status end,
      format = case when f.id = any(${whole}::uuid[]) then 'bundle' else f.format end
    from unnest(${files.map(({ fileId }) => fileId)}::uuid[], ${files.map(({ done }) => done)}::int[],
      ${files.map(({ bundles }) => bundles)}::int[]) as a(id, done, bundles)
    where f.org_id = ${tx.orgId} and f.id = a.id and f.bundles_done = a.done
    returning 1`
  return rows.length === files.length
}
