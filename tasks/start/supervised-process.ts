import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { environmentWith } from '@/server/env'

/** A program of `tasks/` that runs for as long as the product does. */
export interface ProgramDescription {
  /** As the supervisor's lines name it. */
  readonly name: string
  /** Relative to `tasks/`. */
  readonly script: string
  readonly args: readonly string[]
  /** Options of Node itself. */
  readonly nodeOptions: readonly string[]
  readonly variables: Readonly<Record<string, string>>
}

const shortestPauseMs = 500
const longestPauseMs = 15_000
/** A process that ran this long was fine; its end begins a new series of pauses. */
const settledMs = 30_000
const stopLimitMs = 7_500

const repository = fileURLToPath(new URL('../..', import.meta.url))
const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href

/**
 * A child process that is started again, after a growing pause, whenever it ends. It reports `ready`
 * over its channel, and stops by itself when the channel breaks because this process was killed.
 */
export class SupervisedProcess {
  readonly #description: ProgramDescription
  readonly #say: (text: string) => void
  readonly #stopping = new AbortController()
  #child: ChildProcess | undefined
  #pauseMs = shortestPauseMs

  constructor(description: ProgramDescription, say: (text: string) => void) {
    this.#description = description
    this.#say = say
  }

  /** Of the process that runs at this moment. */
  get pid(): number | undefined {
    return this.#child === undefined || hasEnded(this.#child) ? undefined : this.#child.pid
  }

  /** Resolves when the process reports to be ready for the first time; rejects when it ends before. */
  async start(): Promise<void> {
    const child = this.#spawn()
    const ended = once(child, 'exit').then(() => false)
    const isReady = await Promise.race([once(child, 'message').then(() => true), ended])
    if (!isReady) throw new Error(`The ${this.#description.name} did not start.`)
    void this.#keepRunning(child, Date.now())
  }

  /** Asks the process to finish and ends it by force when it does not. */
  async stop(): Promise<void> {
    this.#stopping.abort()
    const child = this.#child
    if (child === undefined || hasEnded(child)) return
    const ended = once(child, 'exit')
    child.kill('SIGTERM')
    const force = setTimeout(() => child.kill('SIGKILL'), stopLimitMs)
    await ended
    clearTimeout(force)
  }

  async #keepRunning(first: ChildProcess, firstStart: number): Promise<void> {
    let [child, startedAt] = [first, firstStart]
    for (;;) {
      if (!hasEnded(child)) await once(child, 'exit')
      if (this.#stopping.signal.aborted) return
      if (Date.now() - startedAt > settledMs) this.#pauseMs = shortestPauseMs
      const end = child.signalCode ?? `exit code ${child.exitCode}`
      this.#say(
        `The ${this.#description.name} ended (${end}); it starts again in ${this.#pauseMs / 1000} s.`,
      )
      await delay(this.#pauseMs, undefined, { signal: this.#stopping.signal }).catch(
        () => undefined,
      )
      if (this.#stopping.signal.aborted) return
      this.#pauseMs = Math.min(this.#pauseMs * 2, longestPauseMs)
      ;[child, startedAt] = [this.#spawn(), Date.now()]
    }
  }

  #spawn(): ChildProcess {
    const { script, args, nodeOptions, variables } = this.#description
    const program = fileURLToPath(new URL(`../${script}`, import.meta.url))
    const child = spawn(process.execPath, [...nodeOptions, '--import', loader, program, ...args], {
      cwd: repository,
      env: environmentWith(variables),
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    })
    child.on('error', (error) => this.#say(`The ${this.#description.name}: ${error.message}`))
    this.#child = child
    return child
  }
}

function hasEnded(child: ChildProcess): boolean {
  return child.pid === undefined || child.exitCode !== null || child.signalCode !== null
}
