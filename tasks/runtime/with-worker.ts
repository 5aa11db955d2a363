import { jobs } from '@/registry/jobs'
import { checkReadiness } from '@/features/ops'
import type { Env } from '@/server/env'
import { runWorker } from '@/server/jobs/run-worker'
import { openWorkerContext, type WorkerContext } from '@/server/jobs/worker-context'

const stopTimeoutMs = 5_000

/** Runs `work` while a worker is alive: one that runs already, else one in this process until `work` ends. */
export async function withWorker<Result>(
  env: Env,
  work: (ctx: WorkerContext) => Promise<Result>,
): Promise<Result> {
  const ctx = openWorkerContext(env)
  try {
    const { worker } = await checkReadiness(ctx)
    if (worker.state === 'ok') return await work(ctx)
    const running = await runWorker(ctx, jobs)
    try {
      return await work(ctx)
    } finally {
      await running.stop(stopTimeoutMs)
    }
  } finally {
    await Promise.all([ctx.pools.app.close(), ctx.pools.worker.close()])
  }
}
