import { setTimeout as delay } from 'node:timers/promises'

const patienceMs = 30_000
const pauseMs = 100

/** A step did not do what it says; the steps after it would fail for the same reason. */
export class SmokeFailed extends Error {
  constructor(readonly step: string) {
    super(`The smoke test stopped at: ${step}`)
    this.name = 'SmokeFailed'
  }
}

/** Runs steps in order, a line each. */
export interface SmokeRun {
  readonly step: <Result>(title: string, work: () => Promise<Result>) => Promise<Result>
  readonly passed: () => number
}

export function openSmokeRun(say: (line: string) => void): SmokeRun {
  let passed = 0
  return {
    passed: () => passed,
    step: async (title, work) => {
      const began = performance.now()
      try {
        const result = await work()
        passed += 1
        say(`ok      ${title} (${Math.round(performance.now() - began)} ms)`)
        return result
      } catch (error) {
        say(`FAILED  ${title}: ${error instanceof Error ? error.message : String(error)}`)
        throw new SmokeFailed(title)
      }
    },
  }
}

/** Asks until there is an answer; throws with `what` when there is none in time. */
export async function until<Result>(
  what: string,
  ask: () => Promise<Result | undefined>,
): Promise<Result> {
  const deadline = performance.now() + patienceMs
  for (;;) {
    const answer = await ask()
    if (answer !== undefined) return answer
    if (performance.now() > deadline) throw new Error(`${what} did not happen in 30 s.`)
    await delay(pauseMs)
  }
}

/** Throws unless what is there is what should be there. */
export function expectEqual(actual: unknown, expected: unknown, what: string): void {
  if (actual !== expected)
    throw new Error(`${what} is ${String(actual)} and not ${String(expected)}.`)
}
