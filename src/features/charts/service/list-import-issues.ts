import { z } from 'zod'
import { decodeCursor, encodeCursor } from '@/core/cursor'
import { notFound, ServiceError } from '@/core/errors'
import { authorize } from '@/server/authorize'
import type { ActorContext } from '@/server/context'
import { unsealText } from '@/server/crypto'
import { withOrgScope } from '@/server/transaction'
import type { EntryIssueReason, ImportIssuePage, listImportIssuesSchema } from '../contract/imports'
import { listIssues } from '../queries/import-issues'
import { findJob } from '../queries/import-jobs'

/** The entries of an import that were rejected or kept with a remark, in the order in which they arose. */
export async function listImportIssues(
  ctx: ActorContext,
  { jobId, reason, cursor, limit }: z.output<typeof listImportIssuesSchema>,
): Promise<ImportIssuePage> {
  authorize(ctx.actor, 'import.read')
  const after = cursor === undefined ? undefined : readCursor(cursor)
  const rows = await withOrgScope(ctx, async (tx) => {
    if ((await findJob(tx, jobId)) === undefined) throw notFound('import')
    return listIssues(tx, { jobId, reason, after, limit: limit + 1 })
  })
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  return {
    items: page.map((row) => ({
      fileName: unsealText(
        ctx.keyring,
        { orgId: ctx.actor.orgId, recordId: row.fileId },
        row.nameSealed,
      ),
      bundle: row.bundle,
      entry: row.entry,
      reason: row.reason as EntryIssueReason,
      ...(row.resourceType ? { resourceType: row.resourceType } : {}),
      ...(row.resourceId ? { resourceId: row.resourceId } : {}),
    })),
    nextCursor: rows.length > limit && last ? encodeCursor([last.id]) : null,
  }
}

function readCursor(cursor: string): string {
  const keys = z.tuple([z.uuid()]).safeParse(decodeCursor(cursor, 1))
  if (keys.success) return keys.data[0]
  throw new ServiceError('VALIDATION_FAILED', 'This page of the list is not valid. Reload it.')
}
