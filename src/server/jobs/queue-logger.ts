import { Logger } from 'graphile-worker'
import type { Log } from '../log'
import type { Outage } from './outage'

const loudLevels: ReadonlySet<string> = new Set(['error', 'warning'])

interface Meta {
  /** Set on the line of a failed job, which our own line tells already. */
  readonly failure?: boolean
  readonly error?: unknown
  readonly fatalError?: unknown
}

/** What graphile-worker has to say beside its jobs, without what the line of an outage says already. */
export function queueLogger(log: Log, outage: Outage): Logger {
  return new Logger(() => (level, message, meta) => {
    const { failure = false, error, fatalError } = (meta ?? {}) as Meta
    if (!loudLevels.has(level) || failure) return
    const cause = error ?? fatalError ?? new Error(message)
    if (outage.explains(cause) || outage.isOpen()) return
    log.warn({ worker: true, err: cause }, 'the job queue has trouble')
  })
}
