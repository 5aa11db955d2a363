import { loadStarterRelease, prepareSearchIndexes } from '@/features/code-sets'
import type { Env } from '@/server/env'
import { migrateDatabase } from '@/server/migrate'

/** Roles, schema and job queue are up to date, the code set that ships with the product is loaded, and what is loaded can be searched. */
export async function prepareDatabase(env: Env): Promise<void> {
  await migrateDatabase(env)
  const ctx = { env, clock: () => new Date() }
  await loadStarterRelease(ctx)
  await prepareSearchIndexes(ctx)
}
