import type { ActorContext } from '@/server/context'
import { withOrgScope } from '@/server/transaction'
import { deleteUnclaimedFile } from '../queries/staged-files'

/** Files that were staged and will not be imported after all are gone with their bytes. */
export async function discardStagedFiles(
  ctx: ActorContext,
  fileIds: readonly string[],
): Promise<void> {
  await withOrgScope(ctx, async (tx) => {
    for (const fileId of fileIds) await deleteUnclaimedFile(tx, fileId)
  })
}
