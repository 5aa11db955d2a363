import { recordAudit } from '@/features/audit-log'
import { authorize } from '@/server/authorize'
import type { ActorContext } from '@/server/context'
import { withOrgScope } from '@/server/transaction'
import type { UploadResult } from '../contract/imports'
import { readUpload } from './read-upload'
import { stageFile, type StagedFile } from './stage-file'

/**
 * `POST /api/uploads`: stages the files of a multipart form, or the body as one file named by the header
 * `x-file-name`. Answers for each file its id or why it was refused; nothing of a refused file is kept.
 */
export async function receiveUpload(request: Request, ctx: ActorContext): Promise<Response> {
  authorize(ctx.actor, 'import.start')
  const files: StagedFile[] = []
  for await (const file of readUpload(request)) files.push(...(await stageFile(ctx, file)))
  await audit(ctx, files)
  const isRefused = files.length > 0 && files.every((file) => 'refusal' in file)
  return Response.json({ files } satisfies UploadResult, { status: isRefused ? 422 : 200 })
}

/** One row an upload; file names stay out of it, they hold patient names. */
async function audit(ctx: ActorContext, files: readonly StagedFile[]): Promise<void> {
  const reasons = files.flatMap((file) => ('refusal' in file ? [file.refusal.reason] : []))
  await withOrgScope(ctx, (tx) =>
    recordAudit(ctx, tx, {
      action: 'import.filesStaged',
      subjectType: 'upload',
      detail: { staged: files.length - reasons.length, refused: reasons.length, reasons },
    }),
  )
}
