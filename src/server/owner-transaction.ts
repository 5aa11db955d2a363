import type postgres from 'postgres'
import { openPool, transactionOf, type Tx } from './db'
import type { Env } from './env'

type OwnerEnv = Pick<Env, 'DATABASE_URL'>

/**
 * Runs `work` in one transaction as Owner, for reference material that belongs to no organization.
 * Its `Tx` names no organization; tenant tables are not to be touched here.
 */
export async function inOwnerTransaction<T>(
  env: OwnerEnv,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  return begin(env, (sql) => work(transactionOf(sql, '')))
}

interface OwnerScope {
  readonly env: OwnerEnv
  readonly actor: { readonly orgId: string }
}

/**
 * Runs `work` in one transaction as Owner in the actor's organization, for what the App role must not be able
 * to do. Row-level security does not narrow it: its queries name the organization. For the command line alone.
 */
export async function inOwnerScope<T>(
  { env, actor }: OwnerScope,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  return begin(env, async (sql) => {
    await sql`select set_config('app.org_id', ${actor.orgId}, true)`
    return work(transactionOf(sql, actor.orgId))
  })
}

async function begin<T>(
  env: OwnerEnv,
  work: (sql: postgres.TransactionSql) => Promise<T>,
): Promise<T> {
  const owner = openPool({ url: env.DATABASE_URL, max: 1, name: 'smartcoders-owner' })
  try {
    const result = await owner.sql.begin(async (sql) => ({ value: await work(sql) }))
    return result.value
  } finally {
    await owner.close()
  }
}
