import { fileURLToPath } from 'node:url'
import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate } from 'drizzle-orm/postgres-js/migrator'
import { runMigrations } from 'graphile-worker'
import postgres from 'postgres'
import { ensureRoles, roleUrls } from './database-roles'
import type { Env } from './env'
import { waitForDatabase } from './wait-for-database'

const migrationsFolder = fileURLToPath(new URL('../../drizzle', import.meta.url))

/** Brings roles, schema and job queue up to date; safe to run from several processes at once. */
export async function migrateDatabase(
  env: Pick<Env, 'DATABASE_URL' | 'DATABASE_ROLE_SECRET'>,
): Promise<void> {
  await waitForDatabase(env.DATABASE_URL)
  await ensureRoles(env)
  const sql = postgres(env.DATABASE_URL, { max: 1, onnotice: () => undefined })
  try {
    await sql`select pg_advisory_lock(7265002)`
    await migrate(drizzle(sql), { migrationsFolder })
    await runMigrations({ connectionString: roleUrls(env).worker })
  } finally {
    await sql.end()
  }
}
