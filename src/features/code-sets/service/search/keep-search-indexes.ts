import type { ServerContext } from '@/server/context'
import type { Env } from '@/server/env'
import { inOwnerTransaction } from '@/server/owner-transaction'
import type { CodeSystem } from '../../contract/code-systems'
import { lockReleases } from '../../queries/releases'
import { lacksSearchIndex, storeSearchIndexes } from './store-search-indexes'

/**
 * The stored search indexes are those of the loaded releases in this version's format, as after a new version
 * of the product they are not, nor where one was torn. Resolves with the systems that were indexed anew.
 */
export async function prepareSearchIndexes(ctx: {
  readonly env: Pick<Env, 'DATABASE_URL'>
  readonly clock: () => Date
}): Promise<CodeSystem[]> {
  return inOwnerTransaction(ctx.env, async (tx) => {
    if (!(await lacksSearchIndex(tx))) return []
    await lockReleases(tx)
    return storeSearchIndexes(tx, { storedAt: ctx.clock() })
  })
}

/** The same from time to time in a running worker. */
export async function keepSearchIndexes(
  ctx: Pick<ServerContext, 'env' | 'pools' | 'clock' | 'log'>,
): Promise<void> {
  if (!(await lacksSearchIndex(ctx))) return
  const systems = await prepareSearchIndexes(ctx)
  ctx.log.warn({ systems }, 'stored search indexes were not usable and were made again')
}
