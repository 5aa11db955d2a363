import { notFound } from '@/core/errors'
import type { ActorContext } from '@/server/context'
import { unsealText } from '@/server/crypto'
import { withOrgScope } from '@/server/transaction'
import type {
  EntryIssueReason,
  FileRefusalReason,
  ImportDetail,
  ImportFile,
  ImportFileFormat,
  ImportFileStatus,
} from '../contract/imports'
import {
  findJob,
  listIssueCounts,
  listShownFiles,
  type ImportFileRow,
} from '../queries/import-jobs'
import { refusalMessage } from '../rules/refusal-message'
import { showImport } from './show-import'

const shownFiles = 1000

/** One import with its files and what was wrong, for those who may see it and for the command line. */
export async function readImport(ctx: ActorContext, jobId: string): Promise<ImportDetail> {
  return withOrgScope(ctx, async (tx) => {
    const job = await findJob(tx, jobId)
    if (job === undefined) throw notFound('import')
    const files = await listShownFiles(tx, jobId, shownFiles)
    const issues = await listIssueCounts(tx, jobId)
    return {
      ...showImport(job),
      fileList: files.map((file) => showFile(ctx, file)),
      issuesByReason: Object.fromEntries(
        issues.map(({ reason, count }) => [reason as EntryIssueReason, count]),
      ),
    }
  })
}

function showFile(ctx: ActorContext, row: ImportFileRow): ImportFile {
  const place = { orgId: ctx.actor.orgId, recordId: row.id }
  const reason = row.refusalReason as FileRefusalReason | null
  return {
    id: row.id,
    name: unsealText(ctx.keyring, place, row.nameSealed),
    bytes: row.bytes,
    status: row.status as ImportFileStatus,
    ...(row.format ? { format: row.format as ImportFileFormat } : {}),
    ...(reason ? { refusal: { reason, message: refusalMessage(reason, row.refusalLine) } } : {}),
  }
}
