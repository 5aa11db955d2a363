import { ServiceError } from '@/core/errors'
import { recordAudit } from '@/features/audit-log'
import type { ActorContext } from '@/server/context'
import { sendMessage } from '@/server/jobs/outbox'
import { withOrgScope } from '@/server/transaction'
import { importRequested } from '../contract/import-messages'
import type { StartImportInput } from '../contract/imports'
import { insertJob } from '../queries/import-jobs'
import { claimFiles, lockUnclaimedFiles } from '../queries/staged-files'

/**
 * Makes an import of staged files and hands it to the worker. Asks for no permission: it is for those
 * who hold one already, and for the command line. The assertion that data is synthetic stands in the audit log.
 */
export async function queueImport(
  ctx: ActorContext,
  { fileIds, assertSynthetic }: StartImportInput,
): Promise<{ jobId: string }> {
  const jobId = ctx.newId()
  const distinct = [...new Set(fileIds)]
  await withOrgScope(ctx, async (tx) => {
    const files = await lockUnclaimedFiles(tx, distinct)
    if (files.length !== distinct.length) throw filesGone()
    if (!assertSynthetic && files.some((file) => file.needsAssertion)) throw assertionNeeded()
    await insertJob(tx, {
      id: jobId,
      assertedSynthetic: assertSynthetic,
      requestedBy: ctx.actor.userId,
      requestedByLabel: ctx.actor.label,
      files: files.length,
      bytes: files.reduce((sum, file) => sum + file.bytes, 0),
      at: ctx.clock(),
    })
    await claimFiles(tx, jobId, distinct)
    await sendMessage(ctx, tx, { type: importRequested, payload: { jobId } })
    await recordAudit(ctx, tx, {
      action: 'import.started',
      subjectType: 'import',
      subjectId: jobId,
      detail: { files: files.length, assertedSynthetic: assertSynthetic },
    })
  })
  return { jobId }
}

function filesGone(): ServiceError {
  return new ServiceError(
    'NOT_FOUND',
    'Some of these files are no longer waiting: they were imported already, or not started within a day. Upload them again.',
  )
}

function assertionNeeded(): ServiceError {
  const message =
    'Some of these files carry no Synthea mark. Confirm that all of this data is synthetic, if it is, to import them.'
  return new ServiceError('VALIDATION_FAILED', message, {
    details: [{ path: 'assertSynthetic', message }],
  })
}
