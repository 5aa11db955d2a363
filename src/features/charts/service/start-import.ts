import { authorize } from '@/server/authorize'
import type { ActorContext } from '@/server/context'
import type { StartImportInput } from '../contract/imports'
import { queueImport } from './queue-import'

/** The staged files are being imported by the worker from now on. */
export async function startImport(
  ctx: ActorContext,
  input: StartImportInput,
): Promise<{ jobId: string }> {
  authorize(ctx.actor, 'import.start')
  return queueImport(ctx, input)
}
