import { readFile, rename, stat } from 'node:fs/promises'
import { setTimeout as delay } from 'node:timers/promises'
import { type Cluster, openCluster } from './cluster'
import { armDeadManSwitch } from './dead-man-switch'
import { findFreePort } from './free-port'
import { leaveRegister, publishAddress, standForGuardian } from './guardian-register'
import { Holders } from './holders'
import {
  findPostmaster,
  type Postmaster,
  PostmasterFailure,
  startPostmaster,
  stopPostmaster,
} from './postmaster'
import { writePrivateFile } from './private-file'
import { ensureProductDatabase } from './product-database'
import type { ServerPaths } from './server-paths'
import type { ServerSettings } from './server-settings'

/** What a guardian is started with. */
export interface GuardianMission {
  readonly paths: ServerPaths
  readonly id: string
  readonly settings: ServerSettings
}

const pollMs = 200
/** From the start to the first holder, which has been waiting but may be slow on a busy machine. */
const firstHolderMs = 5_000
/** From the last holder to the shutdown, so that a command after a command finds the server running. */
const idleMs = 2_000
const retryMs = 200
const retryLimitMs = 60_000
const shortLifeMs = 5_000
const longestPauseMs = 5_000
const largeLogBytes = 10 * 1024 * 1024

/** Owns the server of a home: starts it, restarts it after a crash, stops it when nobody holds it. */
export class Guardian {
  readonly #mission: GuardianMission
  readonly #holders = new Holders()
  #lastHeldAt = Date.now()
  #patienceMs = firstHolderMs
  #isDismissed = false
  #hasServed = false

  constructor(mission: GuardianMission) {
    this.#mission = mission
  }

  /** Resolves when the server is not needed any more, or at once when another guardian has the home. */
  async run(): Promise<void> {
    const { paths, id } = this.#mission
    if (!(await standForGuardian(paths.register, id))) return
    try {
      await publishAddress(paths.register, id, await this.#holders.listen())
      await this.#guard()
    } catch (error) {
      await this.#report(error)
      throw error
    } finally {
      await leaveRegister(paths.register, id)
      this.#holders.close()
    }
  }

  /** Stops the server although it is held: the machine is going down. */
  dismiss(): void {
    this.#isDismissed = true
  }

  async #guard(): Promise<void> {
    const { paths, settings } = this.#mission
    await setLargeLogAside(paths.serverLog)
    const cluster = await openCluster(paths, settings)
    let pauseMs = 0
    while (this.#isNeeded()) {
      const startedAt = Date.now()
      const end = await this.#serve(cluster)
      if (end === 'crashed') logLine('PostgreSQL ended unexpectedly; starting it again.')
      const isShort = end !== 'idle' && Date.now() - startedAt < shortLifeMs
      pauseMs = isShort ? Math.min(pauseMs * 2 + retryMs, longestPauseMs) : 0
      await delay(pauseMs)
    }
  }

  /** One life of the server. */
  async #serve(cluster: Cluster): Promise<'idle' | 'crashed'> {
    const postmaster = await this.#startOnUsualPort(cluster)
    const guard = armDeadManSwitch({
      register: cluster.paths.register,
      dataDirectory: cluster.dataDirectory,
      postmasterPid: postmaster.pid,
    })
    try {
      await ensureProductDatabase({ port: postmaster.port, password: cluster.password })
      this.#holders.tell({ state: 'ready', port: postmaster.port })
      this.#hasServed = true
      const end = await this.#waitForEnd(postmaster)
      this.#holders.tell(undefined)
      if (end === 'idle') await stopPostmaster(postmaster)
      return end
    } finally {
      guard.disarm()
    }
  }

  async #waitForEnd(postmaster: Postmaster): Promise<'idle' | 'crashed'> {
    let hasEnded = false
    void postmaster.ended.then(() => (hasEnded = true))
    while (!hasEnded) {
      if (!this.#isNeeded()) return 'idle'
      await delay(pollMs)
    }
    return 'crashed'
  }

  /** Connection pools outlive a crash of the server only if it comes back where it was. */
  async #startOnUsualPort(cluster: Cluster): Promise<Postmaster> {
    const deadline = Date.now() + retryLimitMs
    for (;;) {
      const running = await findPostmaster(cluster)
      if (running !== undefined) return running
      const port = await this.#choosePort(cluster)
      try {
        return await startPostmaster(cluster, port)
      } catch (error) {
        if (!this.#mayRetry(error) || Date.now() > deadline) throw error
        await delay(retryMs)
      }
    }
  }

  async #choosePort({ paths }: Cluster): Promise<number> {
    const usual = await readPort(paths.portFile)
    const patienceUntil = Date.now() + (this.#hasServed ? retryLimitMs / 2 : shortLifeMs)
    for (;;) {
      const port = await findFreePort(usual)
      if (port === usual) return port
      if (usual === undefined || Date.now() > patienceUntil) {
        await writePrivateFile(paths.portFile, `${port}\n`)
        return port
      }
      await delay(retryMs)
    }
  }

  /** Once the server has run, whatever keeps it from starting now may pass: a full disk, old processes. */
  #mayRetry(error: unknown): boolean {
    if (!(error instanceof PostmasterFailure)) return false
    return error.failure !== 'broken' || this.#hasServed
  }

  #isNeeded(): boolean {
    if (this.#isDismissed) return false
    if (this.#holders.count > 0) {
      this.#lastHeldAt = Date.now()
      this.#patienceMs = idleMs
    } else if (this.#holders.isAwaited) {
      return false
    }
    return Date.now() - this.#lastHeldAt < this.#patienceMs
  }

  /** Gives the reason to those who wait, and the time to read it. */
  async #report(error: unknown): Promise<void> {
    this.#holders.tell({
      state: 'failed',
      message: error instanceof Error ? error.message : String(error),
    })
    while (this.#isNeeded()) await delay(pollMs)
  }
}

function logLine(text: string): void {
  process.stderr.write(`${new Date().toISOString()} ${text}\n`)
}

async function readPort(file: string): Promise<number | undefined> {
  try {
    const port = Number(await readFile(file, 'utf8'))
    return Number.isInteger(port) && port > 0 ? port : undefined
  } catch {
    return undefined
  }
}

async function setLargeLogAside(file: string): Promise<void> {
  const size = await stat(file).then(
    (found) => found.size,
    () => 0,
  )
  if (size > largeLogBytes) await rename(file, `${file}.1`)
}
