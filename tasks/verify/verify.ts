import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { environmentWith } from '@/server/env'
import { repositoryRoot } from './repository-files'

interface Step {
  readonly name: string
  readonly command: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

interface Outcome extends Step {
  readonly ok: boolean
  readonly seconds: number
  readonly output: string
}

/** Longest first, so that the short ones fill the gaps. */
const steps: readonly Step[] = [
  {
    name: 'pure tests',
    command: [
      ...['vitest', 'run', '--project', 'pure', '--reporter', 'dot', '--reporter', 'json'],
      '--outputFile.json=node_modules/.cache/smartcoders/pure-tests.json',
    ],
    // No data: what they say of the official files and sample bundles, `npm test` asks.
    env: { SMARTCODERS_DATA_DIR: '' },
  },
  {
    name: 'lint',
    command: [
      ...['eslint', '.', '--max-warnings', '0'],
      ...['--cache', '--cache-strategy', 'content'],
      ...['--cache-location', 'node_modules/.cache/eslint/'],
    ],
  },
  // One thread each: beside the other steps a second would only check the shared types once more.
  {
    name: 'lint with types',
    command: ['oxlint', '--threads', '1'],
    env: { GOMAXPROCS: '1' },
  },
  {
    name: 'types',
    command: [
      ...['node', 'node_modules/typescript-7/bin/tsc', '--singleThreaded'],
      ...['--noEmit', '-p', 'tasks/verify/sources.tsconfig.json'],
    ],
    env: { GOMAXPROCS: '1' },
  },
  {
    name: 'import rules',
    command: ['depcruise', 'src', 'tasks', 'e2e', 'bench', '--config', '.dependency-cruiser.cjs'],
  },
  { name: 'format', command: ['oxfmt', '--check'] },
  { name: 'invariants', command: ['tsx', 'tasks/verify/lint-invariants.ts'] },
  { name: 'lock file', command: ['tsx', 'tasks/verify/lint-lockfile.ts'] },
]

const started = performance.now()
const outcomes = await runAll(steps, Math.min(3, Math.max(2, availableParallelism())))
report(outcomes)

async function runAll(waiting: readonly Step[], lanes: number): Promise<Outcome[]> {
  const queue = [...waiting]
  const done: Outcome[] = []
  const lane = async () => {
    for (let step = queue.shift(); step; step = queue.shift()) {
      const outcome = await run(step)
      console.log(
        `${outcome.ok ? 'ok    ' : 'failed'} ${step.name} (${outcome.seconds.toFixed(1)} s)`,
      )
      done.push(outcome)
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return done
}

function run(step: Step): Promise<Outcome> {
  const [program = '', ...args] = step.command
  const began = performance.now()
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    const finish = (ok: boolean) => {
      const seconds = (performance.now() - began) / 1000
      resolve({ ...step, ok, seconds, output: Buffer.concat(chunks).toString('utf8') })
    }
    // The shell finds the program in node_modules/.bin, which npm puts on the path.
    const child = spawn(program, args, {
      cwd: repositoryRoot,
      env: environmentWith(step.env ?? {}),
      shell: process.platform === 'win32',
    })
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.on('error', (error) => {
      chunks.push(Buffer.from(`${error.message}\n`))
      finish(false)
    })
    child.on('close', (code) => finish(code === 0))
  })
}

function report(all: readonly Outcome[]): void {
  const failed = all.filter(({ ok }) => !ok)
  for (const { name, output } of failed) console.log(`\n--- ${name}\n${output.trim()}`)
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  const names = failed.map(({ name }) => name).join(', ')
  console.log(
    failed.length === 0
      ? `\nVerified in ${seconds} s.`
      : `\nNot verified (${seconds} s): ${names}.`,
  )
  process.exitCode = failed.length === 0 ? 0 : 1
}
