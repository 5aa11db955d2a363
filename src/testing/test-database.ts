import { randomBytes } from 'node:crypto'
import postgres from 'postgres'
import { inject } from 'vitest'
import { readEnv, type Env } from '@/server/env'
import { migrateDatabase } from '@/server/migrate'

export interface TestDatabase {
  readonly env: Env
  /** Drops the database; open connections to it are ended. */
  drop(): Promise<void>
}

interface Template {
  readonly name: string
  drop(): Promise<void>
}

/** Makes the migrated template that every test database is cloned from. */
export async function prepareTemplate(adminUrl: string): Promise<Template> {
  const name = freshName('template')
  await onServer(adminUrl, (sql) => sql.unsafe(`create database ${name}`))
  await migrateDatabase(testEnv(adminUrl, name))
  return { name, drop: () => dropDatabase(adminUrl, name) }
}

/** A database of one test file's own, cloned from the template. */
export async function createTestDatabase(
  overrides: Record<string, string> = {},
): Promise<TestDatabase> {
  const adminUrl = inject('adminUrl')
  const name = freshName('test')
  await onServer(adminUrl, (sql) =>
    sql.unsafe(`create database ${name} template ${inject('templateName')};`),
  )
  await onServer(databaseUrl(adminUrl, name), (sql) =>
    sql.unsafe(`grant connect on database ${name} to smartcoders_app, smartcoders_worker;
      grant create on database ${name} to smartcoders_worker;`),
  )
  return { env: testEnv(adminUrl, name, overrides), drop: () => dropDatabase(adminUrl, name) }
}

function testEnv(adminUrl: string, name: string, overrides: Record<string, string> = {}): Env {
  return readEnv({
    NODE_ENV: 'test',
    LOG_LEVEL: 'silent',
    PORT: '0',
    CODE_SETS: 'off',
    DATABASE_URL: databaseUrl(adminUrl, name),
    DATABASE_POOL_SIZE: '8',
    DATABASE_ROLE_SECRET: 'test-role-secret-test-role-secret-0001',
    ENCRYPTION_KEYS: `test:${'0b'.repeat(32)}`,
    BLIND_INDEX_KEY: 'test-blind-index-key-test-blind-index-01',
    ...overrides,
  })
}

function databaseUrl(adminUrl: string, name: string): string {
  const url = new URL(adminUrl)
  url.pathname = `/${name}`
  return url.toString()
}

function freshName(kind: string): string {
  return `smartcoders_${kind}_${randomBytes(6).toString('hex')}`
}

async function dropDatabase(adminUrl: string, name: string): Promise<void> {
  await onServer(adminUrl, (sql) => sql.unsafe(`drop database if exists ${name} with (force)`))
}

async function onServer(url: string, work: (sql: postgres.Sql) => Promise<unknown>): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined })
  try {
    await work(sql)
  } finally {
    await sql.end()
  }
}
