import { type ChildProcess, spawn } from 'node:child_process'
import { open, readFile } from 'node:fs/promises'
import { setTimeout as delay } from 'node:timers/promises'
import { serverEnvironment } from './binaries'
import type { Cluster } from './cluster'
import { disownRecord, isPostmasterOf, readPostmasterRecord } from './postmaster-pid-file'
import { findProcessCommand } from './process-command'

/** A running server, started here or found running. */
export interface Postmaster {
  readonly pid: number
  readonly port: number
  /** Resolves when the process has ended, for whatever reason. */
  readonly ended: Promise<void>
}

export type StartFailure = 'portTaken' | 'stillInUse' | 'broken'

/** PostgreSQL ended before it accepted connections; the message is what it wrote to its log. */
export class PostmasterFailure extends Error {
  readonly failure: StartFailure

  constructor(failure: StartFailure, log: string) {
    super(`PostgreSQL did not start: ${log.trim()}`)
    this.name = 'PostmasterFailure'
    this.failure = failure
  }
}

const pollMs = 25
const adoptedPollMs = 200
const fastShutdownMs = 15_000
const immediateShutdownMs = 5_000

/** The server of the cluster if one runs and is not on its way out; waits for one that is starting or stopping. */
export async function findPostmaster(cluster: Cluster): Promise<Postmaster | undefined> {
  for (;;) {
    const record = await readPostmasterRecord(cluster.dataDirectory)
    if (record === undefined) return undefined
    const { pid, port, status } = record
    if (!(await isPostmasterOf(cluster, pid))) {
      if ((await findProcessCommand(pid)) !== undefined) await disownRecord(cluster.dataDirectory)
      return undefined
    }
    if (status === 'ready') return { pid, port, ended: waitForStranger(cluster, pid) }
    await delay(pollMs)
  }
}

/** Starts the server on `port` and resolves once it accepts connections; however long recovery takes. */
export async function startPostmaster(cluster: Cluster, port: number): Promise<Postmaster> {
  const { binaries, dataDirectory, user, settings, paths } = cluster
  const log = await open(paths.serverLog, 'a', 0o600)
  const logStart = (await log.stat()).size
  const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const child = spawn(binaries.postgres, ['-D', dataDirectory, '-p', String(port), ...options], {
    ...user,
    cwd: dataDirectory,
    env: serverEnvironment,
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
  })
  const ended = waitForChild(child)
  await log.close()
  const isReady = await waitUntilReady(cluster, child)
  if (!isReady || child.pid === undefined) {
    throw classify((await readFile(paths.serverLog)).subarray(logStart).toString())
  }
  child.unref()
  return { pid: child.pid, port, ended }
}

/** Fast shutdown: sessions are cut, everything committed is on disk. Harsher only when that hangs. */
export async function stopPostmaster(postmaster: Postmaster): Promise<void> {
  signal(postmaster.pid, 'SIGINT')
  if (await endsWithin(postmaster, fastShutdownMs)) return
  signal(postmaster.pid, 'SIGQUIT')
  if (await endsWithin(postmaster, immediateShutdownMs)) return
  signal(postmaster.pid, 'SIGKILL')
  await postmaster.ended
}

async function endsWithin(postmaster: Postmaster, limitMs: number): Promise<boolean> {
  const timer = new AbortController()
  const expiry = delay(limitMs, false, { signal: timer.signal }).catch(() => false)
  const ended = await Promise.race([postmaster.ended.then(() => true), expiry])
  timer.abort()
  return ended
}

async function waitUntilReady(cluster: Cluster, child: ChildProcess): Promise<boolean> {
  while (child.pid !== undefined && child.exitCode === null && child.signalCode === null) {
    const record = await readPostmasterRecord(cluster.dataDirectory)
    if (record?.pid === child.pid && record.status === 'ready') return true
    await delay(pollMs)
  }
  return false
}

function waitForChild(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.once('error', () => resolve())
  })
}

/** A server that another guardian started is not a child of this process: its end can only be polled. */
async function waitForStranger(cluster: Cluster, pid: number): Promise<void> {
  while (await isPostmasterOf(cluster, pid)) await delay(adoptedPollMs)
}

function classify(log: string): PostmasterFailure {
  if (/could not bind|Address already in use/i.test(log)) {
    return new PostmasterFailure('portTaken', log)
  }
  if (/lock file "postmaster.pid" already exists|still in use/.test(log)) {
    return new PostmasterFailure('stillInUse', log)
  }
  return new PostmasterFailure('broken', log)
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch {
    // It has ended in the meantime.
  }
}
