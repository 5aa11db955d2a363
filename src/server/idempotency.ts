import { setTimeout as delay } from 'node:timers/promises'
import type postgres from 'postgres'
import type { Actor } from '@/core/actor'
import { ServiceError } from '@/core/errors'
import { canonicalText } from './canonical-text'
import { isConnectionLoss } from './connection-loss'
import type { RequestContext } from './context'
import { seal, unsealText } from './crypto'
import { sha256 } from './hash'
import { holdTransaction, type HeldTransaction } from './transaction'

const form = /^[A-Za-z0-9._~+/=:-]{8,128}$/
const keptMs = 86_400_000
/** How long a repeated call waits for the first one before it is refused. */
const patienceMs = 5_000
const lockNotAvailable = '55P03'

/** On an answer that was given before: `true`. */
export const replayedHeader = 'idempotency-replayed'

interface KeyedCall<Output> {
  readonly actor: Actor
  readonly key: string
  readonly procedure: string
  readonly input: unknown
  readonly perform: (held: HeldTransaction) => Promise<Output>
}

interface Claim {
  readonly orgId: string
  readonly userId: string
  readonly keyHash: Buffer
  readonly id: string
  readonly fingerprint: Buffer
}

type Outcome<Output> =
  | { readonly kind: 'answered'; readonly output: Output }
  | { readonly kind: 'refused'; readonly error: unknown }
  | { readonly kind: 'repeated'; readonly stored: StoredCall }

interface StoredCall {
  readonly id: string
  readonly fingerprint: Buffer
  readonly result_sealed: Buffer | null
}

/**
 * Performs a call with an idempotency key once in 24 hours and answers a repeated one alike. The key, what
 * the call changes and its sealed answer are committed in one transaction, so that a process killed
 * anywhere leaves all of them or none. A refused call keeps nothing: repeated, it is tried again.
 */
export async function performOnce<Output>(
  ctx: RequestContext,
  call: KeyedCall<Output>,
): Promise<Output> {
  const claim = claimOf(ctx, call)
  await waitForTwin(claim)
  const running = ctx.pools.app.sql
    .begin((sql) => takeTurn(ctx, sql, { claim, perform: call.perform }))
    .catch((error: unknown) => {
      throw isLockTimeout(error) ? stillRunning(error) : error
    })
  const outcome = await noteRunning(claim, running)
  if (outcome.kind === 'refused') throw outcome.error
  if (outcome.kind === 'answered') return outcome.output
  return replay<Output>(ctx, claim, outcome.stored)
}

const inFlight = new Map<string, Promise<unknown>>()

function nameOf({ orgId, userId, keyHash }: Claim): string {
  return `${orgId}/${userId}/${keyHash.toString('hex')}`
}

/** Waits for the same call in this process: in the database each waiting one would hold a connection. */
async function waitForTwin(claim: Claim): Promise<void> {
  const twin = inFlight.get(nameOf(claim))
  if (!twin) return
  const patienceEnds = new AbortController()
  const ended = await Promise.race([
    twin.then(
      () => true,
      () => true,
    ),
    delay(patienceMs, false, { signal: patienceEnds.signal }),
  ])
  patienceEnds.abort()
  if (!ended) throw stillRunning()
}

async function noteRunning<T>(claim: Claim, running: Promise<T>): Promise<T> {
  const name = nameOf(claim)
  inFlight.set(name, running)
  try {
    return await running
  } finally {
    if (inFlight.get(name) === running) inFlight.delete(name)
  }
}

/** The role is part of what is asked: a token narrowed since then must not read a wider answer. */
function claimOf<Output>(ctx: RequestContext, call: KeyedCall<Output>): Claim {
  const { actor, procedure, input } = call
  const key = call.key.replace(/^"(.*)"$/, '$1')
  if (!form.test(key)) {
    throw new ServiceError(
      'VALIDATION_FAILED',
      'An Idempotency-Key has 8 to 128 letters, digits or signs of . _ ~ + / = : -',
    )
  }
  return {
    orgId: actor.orgId,
    userId: actor.userId,
    keyHash: sha256(key),
    id: ctx.newId(),
    fingerprint: sha256(canonicalText({ procedure, role: actor.role, input })),
  }
}

interface Turn<Output> {
  readonly claim: Claim
  readonly perform: (held: HeldTransaction) => Promise<Output>
}

async function takeTurn<Output>(
  ctx: RequestContext,
  sql: postgres.TransactionSql,
  { claim, perform }: Turn<Output>,
): Promise<Outcome<Output>> {
  const stored = await claimKey(ctx, sql, claim)
  if (stored) return { kind: 'repeated', stored }
  const outcome = await perform(holdTransaction(sql)).then(
    (output) => ({ kind: 'answered', output }) as const,
    (error: unknown) => ({ kind: 'refused', error }) as const,
  )
  if (outcome.kind === 'refused' && isConnectionLoss(outcome.error)) throw outcome.error
  // A refusal is committed: what the service completed before it stays, as it would without a key (counts,
  // audit rows). A cookie would not be set again, so a call that sets one is not one to answer twice.
  const isKept = outcome.kind === 'answered' && !ctx.responseHeaders.has('set-cookie')
  if (isKept) await storeAnswer(ctx, sql, { claim, output: outcome.output })
  else await releaseKey(sql, claim)
  return outcome
}

/** Takes the key, waiting for a call that has it just now; answers what is stored when it was used before. */
async function claimKey(
  ctx: RequestContext,
  sql: postgres.TransactionSql,
  { orgId, userId, keyHash, id, fingerprint }: Claim,
): Promise<StoredCall | undefined> {
  const now = ctx.clock()
  const expiresAt = new Date(now.getTime() + keptMs).toISOString()
  await sql`select set_config('app.org_id', ${orgId}, true), set_config('lock_timeout', ${String(patienceMs)}, true)`
  const taken = await sql`
    insert into idempotency_keys as k
      (org_id, user_id, key_hash, id, fingerprint, created_at, expires_at)
    values (${orgId}, ${userId}, ${keyHash}, ${id}, ${fingerprint}, ${now.toISOString()}, ${expiresAt})
    on conflict (org_id, user_id, key_hash) do update set id = excluded.id,
      fingerprint = excluded.fingerprint, result_sealed = null, created_at = excluded.created_at,
      expires_at = excluded.expires_at
    where k.expires_at <= excluded.created_at
    returning 1`
  await sql`select set_config('lock_timeout', '0', true)`
  if (taken.length > 0) return undefined
  const [stored] = await sql<StoredCall[]>`
    select id, fingerprint, result_sealed from idempotency_keys
    where org_id = ${orgId} and user_id = ${userId} and key_hash = ${keyHash}`
  if (!stored) throw stillRunning()
  return stored
}

interface Answer {
  readonly claim: Claim
  readonly output: unknown
}

async function storeAnswer(
  ctx: RequestContext,
  sql: postgres.TransactionSql,
  { claim, output }: Answer,
): Promise<void> {
  const { orgId, userId, keyHash, id } = claim
  const text = JSON.stringify(output ?? null)
  const sealed = seal(ctx.keyring, { orgId, recordId: id }, text)
  await sql`
    update idempotency_keys set result_sealed = ${sealed}
    where org_id = ${orgId} and user_id = ${userId} and key_hash = ${keyHash}`
}

async function releaseKey(
  sql: postgres.TransactionSql,
  { orgId, userId, keyHash }: Claim,
): Promise<void> {
  await sql`
    delete from idempotency_keys
    where org_id = ${orgId} and user_id = ${userId} and key_hash = ${keyHash}`
}

function replay<Output>(ctx: RequestContext, claim: Claim, stored: StoredCall): Output {
  if (!claim.fingerprint.equals(stored.fingerprint) || stored.result_sealed === null) {
    throw new ServiceError(
      'CONFLICT',
      'This Idempotency-Key was used for another call. Use a new key for every new call.',
    )
  }
  const place = { orgId: claim.orgId, recordId: stored.id }
  ctx.responseHeaders.set(replayedHeader, 'true')
  return JSON.parse(unsealText(ctx.keyring, place, stored.result_sealed)) as Output
}

function stillRunning(cause?: unknown): ServiceError {
  return new ServiceError(
    'CONFLICT',
    'A call with this Idempotency-Key is still being carried out. Repeat it in a moment.',
    { retryAfterSeconds: 2, cause },
  )
}

function isLockTimeout(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === lockNotAvailable
}
