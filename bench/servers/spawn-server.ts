import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { environmentWith } from '@/server/env'

export interface RunningServer {
  readonly port: number
  readonly pid: number
  stop(): Promise<void>
}

const require = createRequire(import.meta.url)

interface ServerProgram {
  /** A path beside this file. */
  readonly script: string
  readonly args?: readonly string[]
  readonly variables?: Readonly<Record<string, string>>
}

/** Starts a server as a process of its own and waits until it says on which port it listens. */
export async function spawnServer({
  script,
  args = [],
  variables = {},
}: ServerProgram): Promise<RunningServer> {
  const loader = pathToFileURL(require.resolve('tsx')).href
  const child = fork(fileURLToPath(new URL(script, import.meta.url)), [...args], {
    execArgv: script.endsWith('.ts') ? ['--import', loader] : [],
    env: environmentWith({ NODE_ENV: 'production', LOG_LEVEL: 'warn', ...variables }),
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const port = await Promise.race([portOf(child), failureOf(child, script)])
  return { port, pid: child.pid ?? 0, stop: () => stop(child) }
}

async function portOf(child: ChildProcess): Promise<number> {
  const [message] = (await once(child, 'message')) as [unknown]
  if (typeof message === 'object' && message !== null && 'port' in message)
    return Number(message.port)
  throw new Error('The server did not say its port.')
}

async function failureOf(child: ChildProcess, script: string): Promise<never> {
  await once(child, 'exit')
  throw new Error(`${script} ended before it listened.`)
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  await ended
}
