import type { ServerContext } from '@/server/context'
import { inOwnerTransaction } from '@/server/owner-transaction'
import { insertLoad, listLoads } from '../queries/code-set-loads'
import { listAllReleases } from '../queries/releases'
import { findCodeSetDirectory } from './code-set-directory'

type FirstLoadContext = Pick<ServerContext, 'env' | 'pools' | 'clock' | 'newId'>

/** A download that failed is tried again by a start on another day. */
const retryAfterMs = 12 * 60 * 60 * 1000

/**
 * An installation without official releases has a load waiting: of the server's folder, else from CDC. Neither
 * there nor allowed, the starter set goes on serving. Resolves with what is waiting.
 */
export async function queueFirstLoad(
  ctx: FirstLoadContext,
): Promise<'directory' | 'download' | undefined> {
  if (ctx.env.CODE_SETS === 'off' || (await hasOfficial(ctx))) return undefined
  const origin = originOf(ctx)
  if (origin === undefined || (await wasTried(ctx, origin))) return undefined
  const now = ctx.clock()
  await inOwnerTransaction(ctx.env, (tx) =>
    insertLoad(tx, {
      id: ctx.newId(),
      origin,
      asserted: {},
      requestedBy: 'first start',
      status: 'queued',
      step: 'Waiting for the worker',
      requestedAt: now,
      touchedAt: now,
    }),
  )
  return origin
}

async function hasOfficial(ctx: FirstLoadContext): Promise<boolean> {
  return (await listAllReleases(ctx)).some(
    ({ system, state }) => system === 'ICD-10-CM' && state === 'official',
  )
}

function originOf({ env }: FirstLoadContext): 'directory' | 'download' | undefined {
  if (findCodeSetDirectory(env) !== undefined) return 'directory'
  return env.CODE_SETS_DOWNLOAD ? 'download' : undefined
}

async function wasTried(ctx: FirstLoadContext, origin: string): Promise<boolean> {
  const since = new Date(ctx.clock().getTime() - retryAfterMs).toISOString()
  const loads = await listLoads(ctx, 20)
  return loads.some(
    (load) =>
      load.origin === origin &&
      load.requested_by === 'first start' &&
      (load.status === 'queued' || load.status === 'running' || load.requested_at > since),
  )
}
