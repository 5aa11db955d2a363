import type { ActorContext } from '@/server/context'
import type { Tx } from '@/server/db'
import { withOrgScope } from '@/server/transaction'
import { holdJob, type JobRun } from '../queries/import-jobs'
import { ImportOvertaken } from '../rules/staging/import-overtaken'

/** Runs `work` in a transaction of this run of an import, or throws where a later run has begun. */
export async function inRun<T>(
  { ctx, job }: { readonly ctx: ActorContext; readonly job: JobRun },
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  return withOrgScope(ctx, async (tx) => {
    if (!(await holdJob(tx, job))) throw new ImportOvertaken()
    return work(tx)
  })
}
