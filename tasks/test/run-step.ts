import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, rm } from 'node:fs/promises'
import { environmentWith } from '@/server/env'
import { countStep, countTests, noTests, type TestCounts } from './test-counts'

/** One program of the test command. */
export interface Step {
  readonly title: string
  readonly command: readonly string[]
  /** Where it writes the JSON report of its tests. */
  readonly report?: string
  /** Called right before it runs, for what it needs in its environment. */
  readonly prepare?: () => Readonly<Record<string, string>>
}

/** Runs a step with its output on the terminal and counts its tests. */
export async function runStep(step: Step): Promise<TestCounts> {
  process.stdout.write(`\n=== ${step.title}\n`)
  if (step.report !== undefined) await rm(step.report, { force: true })
  const started = Date.now()
  const succeeded = await succeeds(step)
  const counts = step.report === undefined ? noTests : await readReport(step.report)
  const seconds = Math.round((Date.now() - started) / 1000)
  process.stdout.write(`=== ${step.title}: ${succeeded ? 'passed' : 'failed'} in ${seconds} s\n`)
  return countStep(counts, succeeded)
}

async function succeeds({ command, prepare }: Step): Promise<boolean> {
  const [program = '', ...args] = command
  try {
    const env = environmentWith(prepare?.() ?? {})
    const child = spawn(program, args, { stdio: 'inherit', env })
    await once(child, 'close')
    return child.exitCode === 0
  } catch (error) {
    process.stderr.write(`${String(error)}\n`)
    return false
  }
}

/** A runner that broke down before it could report has run no tests. */
async function readReport(file: string): Promise<TestCounts> {
  try {
    return countTests(JSON.parse(await readFile(file, 'utf8')))
  } catch {
    return noTests
  }
}
