import { openServerContext, type ServerContext } from '@/server/context'
import { openRuntime } from './open-runtime'
import { prepareDatabase } from './prepare-database'

/** Runs `work` on this installation's database, brought up to date, and lets go of it afterwards. */
export async function withDatabase<Result>(
  work: (ctx: ServerContext) => Promise<Result>,
): Promise<Result> {
  const runtime = await openRuntime()
  try {
    await prepareDatabase(runtime.env)
    const ctx = openServerContext(runtime.env)
    try {
      return await work(ctx)
    } finally {
      await ctx.pools.app.close()
    }
  } finally {
    await runtime.release()
  }
}
