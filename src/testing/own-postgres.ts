import { mkdtemp, realpath } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import postgres from 'postgres'
import { acquireEmbeddedPostgres } from '@/server/embedded-postgres/acquire'
import { removeEmbeddedPostgres } from '@/server/embedded-postgres/remove'
import { migrateDatabase } from '@/server/migrate'

/** A PostgreSQL that a test may kill: others run their tests beside it on another. */
export interface OwnPostgres {
  /** The environment of a process that uses it. */
  readonly variables: Readonly<Record<string, string>>
  /** Kills the server as a crash of the machine would; it comes back by itself, on its port. */
  kill(): Promise<void>
  close(): Promise<void>
}

/** Starts a server with a migrated database of its own. */
export async function openOwnPostgres(): Promise<OwnPostgres> {
  const home = await realpath(await mkdtemp(path.join(tmpdir(), 'smartcoders-own-')))
  const lease = await acquireEmbeddedPostgres(home)
  const variables = {
    NODE_ENV: 'test',
    LOG_LEVEL: 'silent',
    DATABASE_URL: lease.ownerUrl,
    DATABASE_POOL_SIZE: '4',
    DATABASE_ROLE_SECRET: 'test-role-secret-test-role-secret-0001',
    ENCRYPTION_KEYS: `test:${'0b'.repeat(32)}`,
    BLIND_INDEX_KEY: 'test-blind-index-key-test-blind-index-01',
  }
  await migrateDatabase(variables)
  return {
    variables,
    kill: () => killServer(lease.ownerUrl),
    close: async () => {
      await lease.releaseAndStop()
      await removeEmbeddedPostgres(home)
    },
  }
}

async function killServer(url: string): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined })
  const [row] = await sql<{ pid: string }[]>`
    select split_part(pg_read_file('postmaster.pid'), chr(10), 1) as pid`
  await sql.end()
  process.kill(Number(row?.pid), 'SIGKILL')
}
