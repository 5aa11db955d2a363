import { checkReadiness } from '@/features/ops'
import { jobs } from '@/registry/jobs'
import type { Env } from '@/server/env'
import { type Loop, startLoop } from '@/server/jobs/loop'
import { watchOutage } from '@/server/jobs/outage'
import { runWorker, type RunningWorker } from '@/server/jobs/run-worker'
import type { WorkerContext } from '@/server/jobs/worker-context'
import { withWorkerContext } from './with-worker-context'

const lookEveryMs = 2_000
const stopTimeoutMs = 5_000

/**
 * Runs `work` while a worker is alive: one that runs already, else one in this process until `work`
 * ends. The heart of a killed worker seems to beat for some seconds, so this looks again and again.
 */
export async function withWorker<Result>(
  env: Env,
  work: (ctx: WorkerContext) => Promise<Result>,
): Promise<Result> {
  return withWorkerContext({ env }, async (ctx) => {
    const standIn = await keepWorkerAlive(ctx)
    try {
      return await work(ctx)
    } finally {
      await standIn.stop()
    }
  })
}

async function keepWorkerAlive(ctx: WorkerContext): Promise<Loop> {
  let running: RunningWorker | undefined
  const look = async () => {
    if (running === undefined && (await checkReadiness(ctx)).worker.state !== 'ok') {
      running = await runWorker(ctx, jobs)
    }
    return lookEveryMs
  }
  await look()
  const outage = watchOutage(ctx.log, ctx.clock)
  const loop = startLoop({ name: 'stand-in worker', log: ctx.log, outage, step: look })
  return {
    stop: async () => {
      await loop.stop()
      await running?.stop(stopTimeoutMs)
    },
  }
}
