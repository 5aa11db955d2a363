import { openWorkerContext, type WorkerContext } from '@/server/jobs/worker-context'
import type { Runtime } from './open-runtime'

/** Runs `work` with a look over all organizations and the queue; its connections are closed afterwards. */
export async function withWorkerContext<Result>(
  { env }: Pick<Runtime, 'env'>,
  work: (ctx: WorkerContext) => Promise<Result>,
): Promise<Result> {
  const ctx = openWorkerContext(env)
  try {
    return await work(ctx)
  } finally {
    await Promise.all([ctx.pools.app.close(), ctx.pools.worker.close()])
  }
}
