import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, rm } from 'node:fs/promises'
import type { Readable, Writable } from 'node:stream'
import { setTimeout } from 'node:timers/promises'
import { environmentWith } from '@/server/env'
import { keepTail, type Tail } from './tail'
import { countStep, countTests, noTests, type TestCounts } from './test-counts'

/** All runners name their failures last; this holds some dozens of them. */
const repeatedCharacters = 12_000

/** How long the rest of its output is waited for when a runner has ended. */
const outputSeconds = 5

/** One program of the test command. */
export interface Step {
  readonly title: string
  readonly command: readonly string[]
  /** Where it writes the JSON report of its tests. */
  readonly report?: string
  /** Called right before it runs, for what it needs in its environment. */
  readonly prepare?: () => Readonly<Record<string, string>>
}

/** How a step ended; `failure` is the end of what it printed, where it failed. */
export interface StepResult {
  readonly counts: TestCounts
  readonly failure?: string
}

/** Runs a step with its output on the terminal and counts its tests. */
export async function runStep(step: Step): Promise<StepResult> {
  process.stdout.write(`\n=== ${step.title}\n`)
  if (step.report !== undefined) await rm(step.report, { force: true })
  const started = Date.now()
  const { succeeded, end } = await run(step)
  const counts = step.report === undefined ? noTests : await readReport(step.report)
  const seconds = Math.round((Date.now() - started) / 1000)
  process.stdout.write(`=== ${step.title}: ${succeeded ? 'passed' : 'failed'} in ${seconds} s\n`)
  const result = { counts: countStep(counts, succeeded) }
  return succeeded ? result : { ...result, failure: `${step.title}\n\n${end}` }
}

async function run({ command, prepare }: Step): Promise<{ succeeded: boolean; end: string }> {
  const [program = '', ...args] = command
  const tail = keepTail(repeatedCharacters)
  try {
    const colours: Record<string, string> = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}
    const env = environmentWith({ ...colours, ...prepare?.() })
    const child = spawn(program, args, { stdio: ['inherit', 'pipe', 'pipe'], env })
    pass(child.stdout, process.stdout, tail)
    pass(child.stderr, process.stderr, tail)
    // A process that a runner left behind may hold its output open for ever.
    const ended = once(child, 'exit').then(() =>
      setTimeout(outputSeconds * 1000, undefined, { ref: false }),
    )
    await Promise.race([once(child, 'close'), ended])
    for (const output of [child.stdout, child.stderr]) output.destroy()
    return { succeeded: child.exitCode === 0, end: tail.text() }
  } catch (error) {
    process.stderr.write(`${String(error)}\n`)
    return { succeeded: false, end: String(error) }
  }
}

function pass(from: Readable, to: Writable, tail: Tail): void {
  from.setEncoding('utf8').on('data', (text: string) => {
    tail.add(text)
    to.write(text)
  })
}

/** A runner that broke down before it could report has run no tests. */
async function readReport(file: string): Promise<TestCounts> {
  try {
    return countTests(JSON.parse(await readFile(file, 'utf8')))
  } catch {
    return noTests
  }
}
