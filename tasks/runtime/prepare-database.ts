import { loadStarterRelease } from '@/features/code-sets'
import type { Env } from '@/server/env'
import { migrateDatabase } from '@/server/migrate'

/** Roles, schema and job queue are up to date, and the code set that ships with the product is loaded. */
export async function prepareDatabase(env: Env): Promise<void> {
  await migrateDatabase(env)
  await loadStarterRelease({ env, clock: () => new Date() })
}
