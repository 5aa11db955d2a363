import type { Actor } from '@/core/actor'
import { v7 } from 'uuid'
import { parseKeyring, type Keyring } from './crypto'
import { roleUrls } from './database-roles'
import { openPool, type Pool } from './db'
import type { Env } from './env'
import type { HeldTransaction } from './transaction'
import { createLog, type Log } from './log'

/** What the process has: configuration, pools, keys, the clock and the maker of ids. */
export interface ServerContext {
  readonly env: Env
  readonly log: Log
  readonly pools: { readonly app: Pool }
  readonly keyring: Keyring
  readonly clock: () => Date
  readonly newId: () => string
  /** Set for a call with an idempotency key: all it does happens in this transaction. */
  readonly held?: HeldTransaction | undefined
}

/** A server context on behalf of someone. */
export interface ActorContext extends ServerContext {
  readonly actor: Actor
  readonly correlationId: string
}

/** What one HTTP request brings, before anyone is known to stand behind it. */
export interface RequestContext extends ServerContext {
  readonly correlationId: string
  /** What opens the session in the database: SHA-256 of the cookie's session id, or of the bearer token. */
  readonly sessionHash: Buffer | undefined
  /** Present when the caller sent a bearer token; its cookies then count for nothing. */
  readonly bearer?: { readonly readOnly: boolean } | undefined
  /** False for autosave, polling and live feeds: they do not extend the session. */
  readonly byPerson: boolean
  readonly clientAddress: string
  readonly userAgent: string
  readonly responseHeaders: Headers
  /** As sent in `Idempotency-Key`. */
  readonly idempotencyKey?: string | undefined
  /** The openings under way in this request, by record: what else it reads of one belongs to them. */
  readonly openings: Map<string, Promise<unknown>>
}

interface ContextOverrides {
  readonly clock?: () => Date
  readonly newId?: () => string
  readonly onQuery?: (query: string) => void
}

export function openServerContext(env: Env, overrides: ContextOverrides = {}): ServerContext {
  const urls = roleUrls(env)
  return {
    env,
    log: createLog(env.LOG_LEVEL),
    pools: {
      app: openPool({
        url: urls.app,
        max: env.DATABASE_POOL_SIZE,
        name: 'smartcoders-app',
        ...(overrides.onQuery ? { onQuery: overrides.onQuery } : {}),
      }),
    },
    keyring: parseKeyring(env.ENCRYPTION_KEYS),
    clock: overrides.clock ?? (() => new Date()),
    newId: overrides.newId ?? (() => v7()),
  }
}

/** The same context acting as `actor`. */
export function actingAs(ctx: ServerContext, actor: Actor, correlationId: string): ActorContext {
  return { ...ctx, log: ctx.log.child({ correlationId, orgId: actor.orgId }), actor, correlationId }
}
