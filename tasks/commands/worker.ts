import { once } from 'node:events'
import { jobs } from '@/registry/jobs'
import { runWorker } from '@/server/jobs/run-worker'
import { openWorkerContext } from '@/server/jobs/worker-context'
import { defineTask } from '../frame/define-task'
import { openRuntime } from '../runtime/open-runtime'
import { prepareDatabase } from '../runtime/prepare-database'

/** When the supervisor is gone the database soon is too. */
const stopTimeoutMs = 5_000
const orphanStopTimeoutMs = 1_000

/** Runs the worker until it is interrupted; under `npm start` it is told that the database is ready. */
export const workerTask = defineTask({
  configure: (command) => command,
  run: async (_input, { say, signal }) => {
    const isSupervised = process.send !== undefined
    const runtime = await openRuntime()
    try {
      if (!isSupervised) await prepareDatabase(runtime.env)
      const ctx = openWorkerContext(runtime.env)
      const running = await runWorker(ctx, jobs)
      process.send?.('ready')
      if (!isSupervised) say('The worker runs. Interrupt it to stop.')
      if (!signal.aborted) await once(signal, 'abort')
      const isOrphan = isSupervised && !process.connected
      await running.stop(isOrphan ? orphanStopTimeoutMs : stopTimeoutMs)
      await Promise.all([ctx.pools.app.close(), ctx.pools.worker.close()])
      return { result: { stopped: true }, lines: [] }
    } finally {
      await runtime.release()
      // The channel would keep the process alive.
      if (process.connected) process.disconnect()
    }
  },
})
