import type { Log } from '../log'
import type { Outage } from './outage'

export interface Loop {
  /** Ends the loop after the step that runs. */
  stop(): Promise<void>
}

interface LoopOptions {
  readonly name: string
  readonly log: Log
  readonly outage: Outage
  /** One step; returns the milliseconds to rest before the next. */
  readonly step: () => Promise<number>
}

const restAfterFailureMs = 1000

/**
 * Repeats a step until stopped; a failed step is tried again after a second. It is logged, unless it only
 * says what the line of the outage says already.
 */
export function startLoop({ name, log, outage, step }: LoopOptions): Loop {
  let stopped = false
  let wake: () => void = () => undefined
  const rest = (ms: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms)
      wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  const running = (async () => {
    while (!stopped) {
      const restMs = await step().then(
        (ms) => {
          outage.end()
          return ms
        },
        (error: unknown) => {
          if (!outage.explains(error)) log.error({ err: error, loop: name }, 'loop step failed')
          return restAfterFailureMs
        },
      )
      if (!stopped) await rest(restMs)
    }
  })()
  return {
    stop: () => {
      stopped = true
      wake()
      return running
    },
  }
}
