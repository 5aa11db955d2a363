import type { Log } from '@/server/log'

const exitAfterMs = 500

/**
 * What nobody caught ends this process, and the supervisor starts another: what it was in the midst of is
 * rolled back or taken over. It is written as every error is; Node's own report would quote what a
 * database error quotes. One such error is postgres.js's own: a server that dies between two statements of a
 * transaction leaves a write for a socket that is gone. Passing over it would leave that transaction waiting
 * for ever, its connection out of the pool, and the unsent bytes before the greeting of the next one.
 */
export function onCrash(log: Log): void {
  let isEnding = false
  const end = (error: unknown) => {
    log.fatal({ err: error }, 'the process cannot go on')
    if (isEnding) return
    isEnding = true
    setTimeout(() => process.exit(1), exitAfterMs)
  }
  process.on('uncaughtException', end)
  process.on('unhandledRejection', end)
}
