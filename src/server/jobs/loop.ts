import type { Log } from '../log'

export interface Loop {
  /** Ends the loop after the step that runs. */
  stop(): Promise<void>
}

interface LoopOptions {
  readonly name: string
  readonly log: Log
  /** One step; returns the milliseconds to rest before the next. */
  readonly step: () => Promise<number>
}

const restAfterFailureMs = 1000

/** Repeats a step until stopped; a failed step is logged and tried again after a second. */
export function startLoop({ name, log, step }: LoopOptions): Loop {
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
      const restMs = await step().catch((error: unknown) => {
        log.error({ err: error, loop: name }, 'loop step failed')
        return restAfterFailureMs
      })
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
