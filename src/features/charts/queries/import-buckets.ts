import { and, asc, eq, gte, lt, min, sql } from 'drizzle-orm'
import type { Tx } from '@/server/db'
import { importBuckets, importFiles, importJobs } from '../tables/imports'

export interface BucketPiece {
  readonly bucket: number
  readonly fileId: string
  readonly position: number
  readonly sealed: Buffer
}

export async function insertBucketPieces(
  tx: Tx,
  jobId: string,
  pieces: readonly BucketPiece[],
): Promise<void> {
  if (pieces.length === 0) return
  await tx.db
    .insert(importBuckets)
    .values(pieces.map((piece) => ({ orgId: tx.orgId, jobId, ...piece })))
}

/** Removes what a file put into the buckets of its job. */
export async function deleteBucketsOfFile(tx: Tx, jobId: string, fileId: string): Promise<void> {
  await tx.db.delete(importBuckets).where(and(ofJob(tx, jobId), eq(importBuckets.fileId, fileId)))
}

/** The lowest bucket of patients that is still there. */
export async function findNextBucket(tx: Tx, jobId: string): Promise<number | undefined> {
  const rows = await tx.db
    .select({ bucket: min(importBuckets.bucket) })
    .from(importBuckets)
    .where(and(ofJob(tx, jobId), gte(importBuckets.bucket, 0)))
  return rows[0]?.bucket ?? undefined
}

/** The pieces of a bucket in the order of the files and their lines. */
export async function listBucketPieces(
  tx: Tx,
  jobId: string,
  bucket: number,
): Promise<BucketPiece[]> {
  return tx.db
    .select({
      bucket: importBuckets.bucket,
      fileId: importBuckets.fileId,
      position: importBuckets.position,
      sealed: importBuckets.sealed,
    })
    .from(importBuckets)
    .innerJoin(
      importFiles,
      and(eq(importFiles.orgId, importBuckets.orgId), eq(importFiles.id, importBuckets.fileId)),
    )
    .where(and(ofJob(tx, jobId), eq(importBuckets.bucket, bucket)))
    .orderBy(asc(importFiles.position), asc(importBuckets.position))
}

/** Removes a bucket whose patients are all committed; the next one begins at its first patient. */
export async function closeBucket(
  tx: Tx,
  jobId: string,
  done: { readonly bucket: number; readonly bytesDone: number },
): Promise<void> {
  await tx.db
    .delete(importBuckets)
    .where(
      and(
        ofJob(tx, jobId),
        gte(importBuckets.bucket, 0),
        lt(importBuckets.bucket, done.bucket + 1),
      ),
    )
  await tx.db
    .update(importJobs)
    .set({ bucketPatientsDone: 0, bytesDone: done.bytesDone })
    .where(and(eq(importJobs.orgId, tx.orgId), eq(importJobs.id, jobId)))
}

/** Counts the next patients of the open bucket as committed, unless another worker already did. */
export async function advanceBucket(
  tx: Tx,
  jobId: string,
  { done, patients }: { readonly done: number; readonly patients: number },
): Promise<boolean> {
  if (patients === 0) return true
  const rows = await tx.db
    .update(importJobs)
    .set({ bucketPatientsDone: sql`${importJobs.bucketPatientsDone} + ${patients}` })
    .where(
      and(
        eq(importJobs.orgId, tx.orgId),
        eq(importJobs.id, jobId),
        eq(importJobs.bucketPatientsDone, done),
      ),
    )
    .returning({ id: importJobs.id })
  return rows.length === 1
}

/** Removes the directory of a job that has ended. */
export async function deleteBuckets(tx: Tx, jobId: string): Promise<void> {
  await tx.db.delete(importBuckets).where(ofJob(tx, jobId))
}

function ofJob(tx: Tx, jobId: string) {
  return and(eq(importBuckets.orgId, tx.orgId), eq(importBuckets.jobId, jobId))
}
