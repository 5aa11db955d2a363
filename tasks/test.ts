import { existsSync } from 'node:fs'
import { mkdir, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { removeEmbeddedPostgres } from '@/server/embedded-postgres/remove'
import { ensureChromium } from './ensure-chromium'
import { findDataDirectory } from './test/data-directory'
import { dataTests } from './test/data-tests'
import { runStep, type Step } from './test/run-step'
import { addCounts, formatCounts, noTests } from './test/test-counts'
import { readRepository } from './verify/repository-files'

const reports = 'node_modules/.cache/smartcoders'

/** The database tests' own PostgreSQL, unless DATABASE_URL names one. */
const home = await mkdtemp(path.join(tmpdir(), 'smartcoders-test-'))
await mkdir(reports, { recursive: true })

const overData: Step = {
  title: 'pure tests that read the official files and sample bundles',
  command: [
    ...['vitest', 'run', '--project', 'pure', ...dataTests(readRepository())],
    ...['--reporter', 'default', '--reporter', 'json'],
    `--outputFile.json=${reports}/data-tests.json`,
  ],
  report: `${reports}/data-tests.json`,
}

const steps: readonly Step[] = [
  {
    title: 'verify: format, lint, types, import rules, invariants, pure tests',
    command: ['npm', 'run', '--silent', 'verify'],
    report: `${reports}/pure-tests.json`,
  },
  ...(existsSync(findDataDirectory()) ? [overData] : []),
  {
    title: 'database tests',
    command: [
      ...['vitest', 'run', '--project', 'db'],
      ...['--reporter', 'default', '--reporter', 'json'],
      `--outputFile.json=${reports}/database-tests.json`,
    ],
    report: `${reports}/database-tests.json`,
    prepare: () => ({ SMARTCODERS_HOME: home }),
  },
  { title: 'production build', command: ['npm', 'run', '--silent', 'build'] },
  {
    title: 'browser tests',
    command: ['playwright', 'test'],
    report: 'test-results/e2e.json',
    prepare: () => ({ CHROMIUM_PATH: ensureChromium() }),
  },
]

let counts = noTests
const failures: string[] = []
for (const step of steps) {
  const result = await runStep(step)
  counts = addCounts(counts, result.counts)
  if (result.failure !== undefined) failures.push(result.failure)
}
await removeEmbeddedPostgres(home)
// Thousands of lines may stand between a failure and the end, so the end says it again.
for (const failure of failures) process.stdout.write(`\n=== failed: ${failure}\n`)
process.stdout.write(`\n${formatCounts(counts)}\n`)
process.exitCode = counts.failed === 0 ? 0 : 1
