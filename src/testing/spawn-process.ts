import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { environmentWith, type Env } from '@/server/env'

const repository = fileURLToPath(new URL('../..', import.meta.url))
const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href

/** A process of the product that a test starts, stops and kills. */
export interface SpawnedProcess {
  /** What it said first over its channel: that it is ready, or its port. */
  readonly hello: unknown
  kill(): Promise<void>
  /** Asks it to end, and resolves with its exit code once it did. */
  stop(): Promise<number | null>
}

const open = new Set<ChildProcess>()

/** Starts a worker, as `npm run task -- worker` does. */
export function spawnWorker(env: Env): Promise<SpawnedProcess> {
  return spawnProcess('tasks/main.ts', ['worker'], env)
}

export interface SpawnedApi extends SpawnedProcess {
  readonly origin: string
}

/** Starts the web process without its pages. */
export async function spawnApi(env: Env): Promise<SpawnedApi> {
  const started = await spawnProcess('src/testing/programs/api-process.ts', [], env)
  const { port } = started.hello as { port: number }
  return { ...started, origin: `http://127.0.0.1:${port}` }
}

/** Kills what a failed test left behind. */
export async function killSpawned(): Promise<void> {
  await Promise.all([...open].map(kill))
}

async function spawnProcess(program: string, words: string[], env: Env): Promise<SpawnedProcess> {
  const child = spawn(process.execPath, ['--import', loader, program, ...words], {
    cwd: repository,
    env: environmentWith(variablesOf(env)),
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  open.add(child)
  child.once('exit', () => open.delete(child))
  const ended = once(child, 'exit').then(() => {
    throw new Error(`${program} ended before it was ready.`)
  })
  const [hello] = (await Promise.race([once(child, 'message'), ended])) as [unknown]
  ended.catch(() => undefined)
  return { hello, kill: () => kill(child), stop: () => stop(child) }
}

async function kill(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
}

async function stop(child: ChildProcess): Promise<number | null> {
  if (!hasEnded(child)) {
    const ended = once(child, 'exit')
    child.kill('SIGTERM')
    await ended
  }
  return child.exitCode
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null
}

/** The environment of a process with this configuration. */
export function variablesOf(env: Env): Record<string, string> {
  const present = Object.entries(env).filter(([, value]) => value !== undefined)
  return Object.fromEntries(present.map(([name, value]) => [name, String(value)]))
}
