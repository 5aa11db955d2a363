import { and, eq, gt } from 'drizzle-orm'
import type { Tx } from '@/server/db'
import { importFiles, importIssues } from '../tables/imports'

export interface NewIssue {
  readonly id: string
  readonly fileId: string
  readonly bundle: number
  readonly entry: number
  readonly reason: string
  readonly resourceType?: string
  readonly resourceId?: string
}

/** Adds to the counts by reason and answers how many of each there were before. */
export async function countIssues(
  tx: Tx,
  jobId: string,
  added: ReadonlyMap<string, number>,
): Promise<ReadonlyMap<string, number>> {
  if (added.size === 0) return new Map()
  const rows = await tx.sql<{ reason: string; count: number }[]>`
    insert into import_issue_counts (org_id, job_id, reason, count)
    select ${tx.orgId}, ${jobId}, r.reason, r.count
    from unnest(${[...added.keys()]}::text[], ${[...added.values()]}::int[]) as r(reason, count)
    on conflict (org_id, job_id, reason) do update set count = import_issue_counts.count + excluded.count
    returning reason, count`
  return new Map(rows.map(({ reason, count }) => [reason, count - (added.get(reason) ?? 0)]))
}

export async function insertIssues(
  tx: Tx,
  jobId: string,
  issues: readonly NewIssue[],
): Promise<void> {
  if (issues.length === 0) return
  await tx.sql`
    insert into import_issues (org_id, job_id, id, file_id, bundle, entry, reason, resource_type, resource_id)
    select ${tx.orgId}, ${jobId}, r.id, r."fileId", r.bundle, r.entry, r.reason, r."resourceType", r."resourceId"
    from json_to_recordset(${JSON.stringify(issues)}::json) as r(
      id uuid, "fileId" uuid, bundle int, entry int, reason text, "resourceType" text, "resourceId" text)`
}

interface IssueFilter {
  readonly jobId: string
  readonly reason: string | undefined
  readonly after: string | undefined
  readonly limit: number
}

/** The issues of a job in the order in which they arose, with the sealed name of their file. */
export async function listIssues(tx: Tx, { jobId, reason, after, limit }: IssueFilter) {
  return tx.db
    .select({
      id: importIssues.id,
      fileId: importIssues.fileId,
      nameSealed: importFiles.nameSealed,
      bundle: importIssues.bundle,
      entry: importIssues.entry,
      reason: importIssues.reason,
      resourceType: importIssues.resourceType,
      resourceId: importIssues.resourceId,
    })
    .from(importIssues)
    .innerJoin(
      importFiles,
      and(eq(importFiles.orgId, importIssues.orgId), eq(importFiles.id, importIssues.fileId)),
    )
    .where(
      and(
        eq(importIssues.orgId, tx.orgId),
        eq(importIssues.jobId, jobId),
        reason === undefined ? undefined : eq(importIssues.reason, reason),
        after === undefined ? undefined : gt(importIssues.id, after),
      ),
    )
    .orderBy(importIssues.id)
    .limit(limit)
}
