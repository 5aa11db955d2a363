import { authorize } from '@/server/authorize'
import type { ActorContext } from '@/server/context'
import type { ImportDetail } from '../contract/imports'
import { readImport } from './read-import'

/** One import of the own organization: progress, counts, files and what was wrong. */
export async function getImport(
  ctx: ActorContext,
  { jobId }: { readonly jobId: string },
): Promise<ImportDetail> {
  authorize(ctx.actor, 'import.read')
  return readImport(ctx, jobId)
}
