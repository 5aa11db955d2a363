import { openPool, transactionOf, type Tx } from './db'
import type { Env } from './env'

/**
 * Runs `work` in one transaction as Owner, for reference material that belongs to no organization.
 * Its `Tx` names no organization; tenant tables are not to be touched here.
 */
export async function inOwnerTransaction<T>(
  env: Pick<Env, 'DATABASE_URL'>,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  const owner = openPool({ url: env.DATABASE_URL, max: 1, name: 'smartcoders-owner' })
  try {
    const result = await owner.sql.begin(async (sql) => ({
      value: await work(transactionOf(sql, '')),
    }))
    return result.value
  } finally {
    await owner.close()
  }
}
