import type { ServerContext } from '@/server/context'
import { withContext } from './with-context'
import { withRuntime } from './with-runtime'

/** Runs `work` on this installation's database, brought up to date, and lets go of it afterwards. */
export async function withDatabase<Result>(
  work: (ctx: ServerContext) => Promise<Result>,
): Promise<Result> {
  return withRuntime((runtime) => withContext(runtime, work))
}
