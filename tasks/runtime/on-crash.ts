import type { Log } from '@/server/log'

const exitAfterMs = 500

/**
 * What nobody caught ends this process, and the supervisor starts another: what it was in the midst of is
 * rolled back or taken over. It is written as every error is; Node's own report would quote what a
 * database error quotes.
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
