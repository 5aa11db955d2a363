import { openWorkerContext, type WorkerContext } from '@/server/jobs/worker-context'
import { openRuntime } from './open-runtime'
import { prepareDatabase } from './prepare-database'

/** Runs `work` on this installation's database with a look over all organizations and the queue. */
export async function withWorkerContext<Result>(
  work: (ctx: WorkerContext) => Promise<Result>,
): Promise<Result> {
  const runtime = await openRuntime()
  try {
    await prepareDatabase(runtime.env)
    const ctx = openWorkerContext(runtime.env)
    try {
      return await work(ctx)
    } finally {
      await Promise.all([ctx.pools.app.close(), ctx.pools.worker.close()])
    }
  } finally {
    await runtime.release()
  }
}
