import { openServerContext, type ServerContext } from '@/server/context'
import type { Runtime } from './open-runtime'

/** Runs `work` with connections of its own, which are closed afterwards. */
export async function withContext<Result>(
  { env }: Pick<Runtime, 'env'>,
  work: (ctx: ServerContext) => Promise<Result>,
): Promise<Result> {
  const ctx = openServerContext(env)
  try {
    return await work(ctx)
  } finally {
    await ctx.pools.app.close()
  }
}
