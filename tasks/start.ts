import { once } from 'node:events'
import { spawn } from 'node:child_process'
import { access, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { queueFirstLoad } from '@/features/code-sets'
import { listDemoAccounts } from '@/features/identity'
import { environmentWith, publicOrigin } from '@/server/env'
import { demoPassword } from './runtime/demo-password'
import { onParentEnd } from './runtime/on-parent-end'
import { onStop } from './runtime/on-stop'
import { openRuntime, type Runtime } from './runtime/open-runtime'
import { prepareDatabase } from './runtime/prepare-database'
import { withContext } from './runtime/with-context'
import { workerOptions } from './runtime/worker-options'
import { ensureBuild } from './start/ensure-build'
import { signInTable } from './start/sign-in-table'
import { SupervisedProcess } from './start/supervised-process'

const repository = fileURLToPath(new URL('..', import.meta.url))
const isDevelopment = process.argv.includes('--dev')
const stopping = new AbortController()
const { signal } = stopping

onStop(() => stopping.abort())
if (environmentWith({}).npm_lifecycle_event !== undefined) onParentEnd(() => stopping.abort())
process.exitCode = await start()

/** Starts everything, waits for the end, and stops everything; resolves with the exit code. */
async function start(): Promise<number> {
  const parts: SupervisedProcess[] = []
  let runtime: Runtime | undefined
  try {
    runtime = await openDatabase()
    if (!isDevelopment) await ensureBuild({ repository, say, signal })
    await startParts(runtime, parts)
    await seedDemo(runtime)
    await greet(runtime)
    await loadCodeSets(runtime)
    if (!signal.aborted) await once(signal, 'abort')
    return 0
  } catch (error) {
    if (signal.aborted) return 0
    say(error instanceof Error ? error.message : String(error))
    return 1
  } finally {
    say('Stopping ...')
    await Promise.all(parts.map((part) => part.stop()))
    await runtime?.releaseAndStop()
    say('Stopped.')
  }
}

async function openDatabase(): Promise<Runtime> {
  const runtime = await openRuntime({
    NODE_ENV: isDevelopment ? 'development' : 'production',
    ...(process.argv.includes('--offline') ? { CODE_SETS_DOWNLOAD: 'false' } : {}),
  })
  const { host, pathname } = new URL(runtime.env.DATABASE_URL)
  say(
    runtime.mode === 'embedded'
      ? `PostgreSQL runs on ${host}, data in ${runtime.env.SMARTCODERS_HOME}.`
      : `PostgreSQL is ${host}${pathname}.`,
  )
  await prepareDatabase(runtime.env)
  say('The database is up to date.')
  signal.throwIfAborted()
  return runtime
}

async function startParts({ variables }: Runtime, parts: SupervisedProcess[]): Promise<void> {
  const web = {
    name: 'web server',
    script: 'web.ts',
    args: isDevelopment ? ['--dev'] : [],
    nodeOptions: [`--max-old-space-size=${isDevelopment ? 4096 : 1536}`],
    variables,
  }
  const worker = {
    name: 'worker',
    script: 'main.ts',
    args: ['worker'],
    nodeOptions: workerOptions,
    variables,
  }
  parts.push(new SupervisedProcess(web, say), new SupervisedProcess(worker, say))
  await Promise.all(parts.map((part) => part.start()))
  say('Web server and worker run.')
  signal.throwIfAborted()
}

/** Once for an embedded database; a server database has it only on request, and is asked every time. */
async function seedDemo({ mode, env, variables }: Runtime): Promise<void> {
  const stamp = path.join(env.SMARTCODERS_HOME, 'demo-seeded')
  if (mode === 'embedded' ? await isThere(stamp) : !env.SEED_DEMO) return
  say('Creating the demo organization ...')
  // A server's organizations may be several, and the demo's password is no secret.
  const operator = mode === 'embedded' ? ['--operator'] : []
  const isComplete = await runCommand(['seed-demo', '--json', ...operator], variables)
  signal.throwIfAborted()
  if (!isComplete) say('The demo organization is not complete. The next start goes on with it.')
  else if (mode === 'embedded') await writeFile(stamp, '')
}

async function runCommand(
  words: readonly string[],
  variables: Runtime['variables'],
): Promise<boolean> {
  const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
  const program = fileURLToPath(new URL('./main.ts', import.meta.url))
  const child = spawn(process.execPath, ['--import', loader, program, ...words], {
    cwd: repository,
    env: environmentWith(variables),
    stdio: ['ignore', 'ignore', 'inherit'],
    signal,
  })
  child.on('error', () => undefined)
  await once(child, 'close')
  return child.exitCode === 0
}

async function greet(runtime: Runtime): Promise<void> {
  const accounts = await withContext(runtime, listDemoAccounts)
  say(`\nSmartCoders is ready at ${publicOrigin(runtime.env)}`)
  const table = signInTable(accounts, demoPassword(runtime.env))
  if (table.length > 0) say(`Sign in to the demo organization:\n\n${table.join('\n')}\n`)
  say('Ctrl-C stops it.')
  process.send?.({ ready: publicOrigin(runtime.env) })
}

/** Behind everything else, so that a start never waits for it nor fails by it. */
async function loadCodeSets(runtime: Runtime): Promise<void> {
  const queued = await withContext(runtime, queueFirstLoad).catch(() => undefined)
  if (queued !== undefined)
    say('Official code sets are being loaded; until then the starter set serves.')
}

async function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  )
}

function say(text: string): void {
  process.stdout.write(`${text}\n`)
}
