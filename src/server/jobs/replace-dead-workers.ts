import type {} from 'graphile-worker'

/**
 * graphile-worker ends its whole pool when one worker cannot give a job back, as when the database goes
 * away in mid-job. A fresh worker takes the dead one's place instead; the job that the dead one still
 * holds is unlocked once its id is no longer among the living.
 */
export function replaceDeadWorkers(onDeath: (workerId: string) => void): GraphileConfig.Plugin {
  return {
    name: 'ReplaceDeadWorkers',
    version: '1.0.0',
    worker: {
      middleware: {
        poolWorkerPrematureExit(_next, event) {
          onDeath(event.worker.workerId)
          event.replaceWithNewWorker()
        },
      },
    },
  }
}
