import type { Tx } from '@/server/db'
import {
  callStatement,
  callStatementAsWorker,
  type StatementScope,
  type WorkerScope,
} from '@/server/transaction'

interface NewAddressEvent {
  readonly id: string
  readonly kind: string
  readonly sealed: Buffer
  readonly now: Date
}

/** One statement, whatever the address is. */
export async function insertAddressEvent(
  ctx: StatementScope,
  { id, kind, sealed, now }: NewAddressEvent,
): Promise<void> {
  await callStatement(
    ctx,
    (sql) => sql`select note_address_event(${id}, ${kind}, ${sealed}, ${now.toISOString()})`,
  )
}

interface AddressEventRow {
  readonly id: string
  readonly kind: string
  readonly sealed: Buffer
  readonly created_at: string
}

/** Lends due events to this worker; those that are not taken come back later. */
export async function claimAddressEvents(
  ctx: WorkerScope,
  now: Date,
  limit: number,
): Promise<AddressEventRow[]> {
  return callStatementAsWorker<AddressEventRow>(
    ctx,
    (sql) => sql`
      select id, kind, sealed, created_at from claim_address_events(${now.toISOString()}, ${limit})`,
  )
}

/** Removes an event together with its effect; false when the effect has happened already. */
export async function takeAddressEvent(tx: Tx, id: string): Promise<boolean> {
  const [row] = await tx.sql<{ taken: boolean }[]>`select take_address_event(${id}) as taken`
  return row?.taken ?? false
}

/** Removes an event that has no effect, because no account has its address. */
export async function dropAddressEvent(ctx: StatementScope, id: string): Promise<void> {
  await callStatement(ctx, (sql) => sql`select take_address_event(${id})`)
}

export async function purgeAddressEvents(ctx: WorkerScope, before: Date): Promise<void> {
  await callStatementAsWorker(
    ctx,
    (sql) => sql`select purge_address_events(${before.toISOString()})`,
  )
}
