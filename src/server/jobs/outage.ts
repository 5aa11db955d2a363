import { isConnectionLoss } from '../connection-loss'
import type { Log } from '../log'

/** The time in which the database of this process cannot be reached, told once however many notice. */
export interface Outage {
  /** True when the error says that the database is away: it needs no line of its own then. */
  explains(error: unknown): boolean
  /** Whether the database is away as far as known. */
  isOpen(): boolean
  /** The database answered. */
  end(): void
}

/** Writes one line when the database goes away and one when it is back. */
export function watchOutage(log: Log, clock: () => Date): Outage {
  let since: Date | undefined
  return {
    explains: (error) => {
      if (!isConnectionLoss(error)) return false
      if (since === undefined) {
        since = clock()
        log.warn({ reason: reasonOf(error) }, 'the database is away; trying again until it is back')
      }
      return true
    },
    isOpen: () => since !== undefined,
    end: () => {
      if (since === undefined) return
      const seconds = (clock().getTime() - since.getTime()) / 1000
      since = undefined
      log.info({ seconds }, 'the database is back')
    },
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'connection lost'
}
