import { once } from 'node:events'
import { queueFirstLoad, watchReleases } from '@/features/code-sets'
import { jobs } from '@/registry/jobs'
import { runWorker } from '@/server/jobs/run-worker'
import type { WorkerContext } from '@/server/jobs/worker-context'
import { defineTask, type TaskSurroundings } from '../frame/define-task'
import { onCrash } from '../runtime/on-crash'
import { openRuntime } from '../runtime/open-runtime'
import { prepareDatabase } from '../runtime/prepare-database'
import { openTelemetry } from '../runtime/open-telemetry'
import { withWorkerContext } from '../runtime/with-worker-context'

/** When the supervisor is gone the database soon is too. */
const stopTimeoutMs = 5_000
/** How soon a release that was loaded judges. */
const codeSetsEveryMs = 3_000
const orphanStopTimeoutMs = 1_000

/** Runs the worker until it is interrupted; under `npm start` it is told that the database is ready. */
export const workerTask = defineTask({
  configure: (command) => command,
  run: async (_input, surroundings) => {
    const runtime = await openRuntime()
    try {
      if (!isSupervised()) await prepareDatabase(runtime.env)
      const telemetry = await openTelemetry(runtime.env, 'worker')
      await withWorkerContext(runtime, async (ctx) => {
        onCrash(ctx.log)
        try {
          await work(ctx, surroundings)
        } finally {
          await telemetry.close()
        }
      })
      return { result: { stopped: true }, lines: [] }
    } finally {
      await runtime.release()
    }
  },
})

async function work(ctx: WorkerContext, { say, signal }: TaskSurroundings): Promise<void> {
  const running = await runWorker(ctx, jobs)
  process.send?.('ready')
  if (!isSupervised()) {
    await queueFirstLoad(ctx).catch((error: unknown) => {
      ctx.log.warn({ err: error }, 'the first load of code sets could not be queued')
    })
    say('The worker runs. Interrupt it to stop.')
  }
  void watchReleases(ctx, { everyMs: codeSetsEveryMs, signal })
  if (!signal.aborted) await once(signal, 'abort')
  const isOrphan = isSupervised() && !process.connected
  await running.stop(isOrphan ? orphanStopTimeoutMs : stopTimeoutMs)
}

function isSupervised(): boolean {
  return process.send !== undefined
}
