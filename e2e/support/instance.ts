import { spawn, type ChildProcess } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openReportSink } from './report-sink'

const readyWithinMs = 180_000
const stopWithinMs = 30_000

/** The product as `npm start` runs it, on a port and in a home folder of its own. */
export interface Instance {
  readonly origin: string
  readonly home: string
  stop(): Promise<void>
  /** Ends all its processes but the database by force, and tells nobody; the home stays. */
  kill(): Promise<void>
}

/** Starts an instance, or one that takes up the home and the port of `former`. */
export async function startInstance(
  former?: Pick<Instance, 'home' | 'origin'>,
  variables: Readonly<Record<string, string>> = {},
): Promise<Instance> {
  const home = former?.home ?? mkdtempSync(path.join(tmpdir(), 'smartcoders-e2e-'))
  const port = former ? Number(new URL(former.origin).port) : await freePort()
  const origin = `http://localhost:${port}`
  const logFile = path.join(home, 'start.log')
  const log = openSync(logFile, 'a')
  const reports = await openReportSink(path.join(home, 'error-reports.log'))
  const child = spawn('npm', ['start'], {
    stdio: ['ignore', log, log],
    detached: true,
    env: {
      ...process.env,
      PORT: String(port),
      SMARTCODERS_HOME: home,
      // Everything that can be written is, and searched at the end of the run.
      LOG_LEVEL: 'debug',
      SENTRY_DSN: reports.dsn,
      // Every machine judges by the starter set, whatever official files it has.
      CODE_SETS: 'off',
      REGISTRATION: 'on',
      // Many people sign in from this one address.
      SIGN_IN_LIMIT_PER_MINUTE: '1000',
      SIGN_IN_LIMIT_PER_CLIENT_MINUTE: '1000',
      // A session that serves all pages of its role lies idle between two of them.
      SESSION_IDLE_MINUTES: '120',
      ...variables,
    },
  })
  const stop = async () => {
    await stopGroup(child)
    reports.close()
    rmSync(home, { recursive: true, force: true })
  }
  await untilReady({ child, origin, logFile }).catch(async (error: unknown) => {
    await stop()
    throw error
  })
  return {
    origin,
    home,
    stop,
    kill: async () => {
      const ended = once(child, 'exit')
      process.kill(-(child.pid ?? 0), 'SIGKILL')
      await ended
      reports.close()
    },
  }
}

/** Below the ports that connections go out from: one of them would take the port before the instance listens. */
async function freePort(): Promise<number> {
  for (;;) {
    const port = 20_000 + randomInt(12_000)
    const server = createServer().listen(port, '127.0.0.1')
    const isFree = await once(server, 'listening').then(
      () => true,
      () => false,
    )
    if (!isFree) continue
    server.close()
    await once(server, 'close')
    return port
  }
}

interface Starting {
  readonly child: ChildProcess
  readonly origin: string
  readonly logFile: string
}

async function untilReady({ child, origin, logFile }: Starting): Promise<void> {
  const deadline = Date.now() + readyWithinMs
  while (Date.now() < deadline) {
    if (child.exitCode !== null)
      throw new Error(`npm start ended:\n${readFileSync(logFile, 'utf8')}`)
    if (await isReady(origin)) return
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
  throw new Error(`Not ready after ${readyWithinMs} ms:\n${readFileSync(logFile, 'utf8')}`)
}

async function isReady(origin: string): Promise<boolean> {
  try {
    return (await fetch(`${origin}/api/health/ready`)).ok
  } catch {
    return false
  }
}

/** Ctrl-C for the whole group; what does not end in time is killed. */
async function stopGroup(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.pid === undefined) return
  const ended = once(child, 'exit')
  process.kill(-child.pid, 'SIGINT')
  const timer = setTimeout(() => process.kill(-(child.pid ?? 0), 'SIGKILL'), stopWithinMs)
  await ended
  clearTimeout(timer)
}
