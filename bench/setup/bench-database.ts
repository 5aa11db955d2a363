import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import postgres from 'postgres'
import { acquireEmbeddedPostgres } from '@/server/embedded-postgres/acquire'
import { removeEmbeddedPostgres } from '@/server/embedded-postgres/remove'
import { readEnv, type Env } from '@/server/env'
import { prepareDatabase } from '../../tasks/runtime/prepare-database'

export interface BenchServer {
  /** A fresh database with the product's schema: durable settings, as an installation has them. */
  createDatabase(name: string): Promise<BenchDatabase>
  close(): Promise<void>
}

export interface BenchDatabase {
  readonly env: Env
  /** What a server process needs to use it. */
  readonly variables: Readonly<Record<string, string>>
}

/** A PostgreSQL server of its own in a temporary folder. */
export async function openBenchServer(): Promise<BenchServer> {
  const home = await mkdtemp(path.join(tmpdir(), 'smartcoders-bench-'))
  const lease = await acquireEmbeddedPostgres(home)
  return {
    createDatabase: (name) => createDatabase(lease.adminUrl, name),
    close: async () => {
      await lease.releaseAndStop()
      await removeEmbeddedPostgres(home)
    },
  }
}

async function createDatabase(adminUrl: string, name: string): Promise<BenchDatabase> {
  const admin = postgres(adminUrl, { max: 1 })
  await admin.unsafe(`create database ${name}`)
  await admin.end()
  const url = new URL(adminUrl)
  url.pathname = `/${name}`
  const variables = {
    DATABASE_URL: url.toString(),
    DATABASE_ROLE_SECRET: 'bench-role-secret-bench-role-secret-0001',
    ENCRYPTION_KEYS: `bench:${'0b'.repeat(32)}`,
    BLIND_INDEX_KEY: 'bench-blind-index-key-bench-blind-index-1',
    // A session here calls as often as fifty people do: it is counted, and never refused.
    CALL_LIMIT_READ_PER_MINUTE: '1000000',
    CALL_LIMIT_WRITE_PER_MINUTE: '1000000',
    CALL_LIMIT_HEAVY_PER_MINUTE: '1000000',
  }
  const env = readEnv({ ...variables, NODE_ENV: 'production', LOG_LEVEL: 'warn' })
  await prepareDatabase(env)
  return { env, variables }
}
