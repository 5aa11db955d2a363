import type { ServerContext } from '@/server/context'
import { openRuntime } from './open-runtime'
import { prepareDatabase } from './prepare-database'
import { withContext } from './with-context'

/** Runs `work` on this installation's database, brought up to date, and lets go of it afterwards. */
export async function withDatabase<Result>(
  work: (ctx: ServerContext) => Promise<Result>,
): Promise<Result> {
  const runtime = await openRuntime()
  try {
    await prepareDatabase(runtime.env)
    return await withContext(runtime, work)
  } finally {
    await runtime.release()
  }
}
