import { readFile } from 'node:fs/promises'
import { setTimeout as delay } from 'node:timers/promises'
import { type GuardianLink, linkToGuardian } from './guardian-link'
import { farewell } from './holders'
import { formatOwnerUrl, productDatabase } from './product-database'
import { prepareServerPaths, type ServerPaths } from './server-paths'
import type { ServerSettings } from './server-settings'

/** The right to use the embedded server. It ends with `release` or with the process, however it ends. */
export interface EmbeddedLease {
  /** The product's database, as the role that owns everything. */
  readonly ownerUrl: string
  /** The database `postgres` of the same server, as the same role. */
  readonly adminUrl: string
  /** Lets go; the server stops two seconds later unless somebody else holds it or takes it up. */
  release(): Promise<void>
  /** Lets go and, when nobody else holds the server, resolves after it has stopped. */
  releaseAndStop(): Promise<void>
}

interface AcquireOptions {
  /** PostgreSQL settings on top of the usual ones; they count only when this call starts the server. */
  readonly settings?: ServerSettings
}

const reconnectPauseMs = 500

/**
 * Holds the PostgreSQL server of a home, which is created and started as needed. All processes that
 * name the same home share one server; it survives the end of any of them and stops two seconds
 * after the last. While the lease lasts a server that crashes comes back on the same port.
 */
export async function acquireEmbeddedPostgres(
  home: string,
  options: AcquireOptions = {},
): Promise<EmbeddedLease> {
  if (process.platform === 'win32') {
    throw new Error('The embedded PostgreSQL server needs Linux or macOS; set DATABASE_URL.')
  }
  const paths = await prepareServerPaths(home)
  const settings = options.settings ?? {}
  const link = await linkToGuardian(paths, settings)
  const hold = keepHold({ paths, settings, link })
  const password = (await readFile(paths.passwordFile, 'utf8')).trim()
  const access = { port: link.port, password }
  return {
    ownerUrl: formatOwnerUrl(access, productDatabase),
    adminUrl: formatOwnerUrl(access, 'postgres'),
    release: () => hold.end(),
    releaseAndStop: () => hold.end(farewell),
  }
}

interface Held {
  readonly paths: ServerPaths
  readonly settings: ServerSettings
  readonly link: GuardianLink
}

/** Finds or starts another guardian whenever the present one is killed. */
function keepHold({ paths, settings, link: first }: Held): { end(word?: string): Promise<void> } {
  let current: GuardianLink | undefined = first
  let hasEnded = false

  function watch(link: GuardianLink): void {
    current = link
    if (link.port !== first.port) {
      process.emitWarning(
        `The embedded PostgreSQL server had to move to port ${link.port}; restart this process.`,
      )
    }
    link.socket.once('close', () => {
      current = undefined
      if (!hasEnded) void reconnect()
    })
    if (hasEnded) link.socket.destroy()
  }

  async function reconnect(): Promise<void> {
    while (!hasEnded) {
      try {
        watch(await linkToGuardian(paths, settings))
        return
      } catch (error) {
        process.emitWarning(error instanceof Error ? error : String(error))
        await delay(reconnectPauseMs, undefined, { ref: false })
      }
    }
  }

  watch(first)
  return {
    async end(word) {
      hasEnded = true
      await closeLink(current, word)
    },
  }
}

/** With a last word it is the guardian that closes the connection, at the moment of its choice. */
async function closeLink(link: GuardianLink | undefined, word?: string): Promise<void> {
  if (link === undefined || link.socket.destroyed) return
  await new Promise<void>((resolve) => {
    link.socket.ref()
    link.socket.once('close', () => resolve())
    if (word === undefined) link.socket.end()
    else link.socket.write(`${word}\n`)
  })
}
