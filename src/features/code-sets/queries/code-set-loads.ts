import { and, eq, lt, or } from 'drizzle-orm'
import type { Tx } from '@/server/db'
import { callStatement, type StatementScope } from '@/server/transaction'
import type { LoadReport } from '../contract/load-report'
import type { LoadOrigin, LoadStatus } from '../contract/loads'
import { codeSetLoads, codeSetUploads } from '../tables'

export interface LoadRow {
  readonly id: string
  readonly origin: LoadOrigin
  readonly place: string | null
  readonly requested_by: string
  readonly asserted: unknown
  readonly status: LoadStatus
  readonly step: string
  readonly done: number
  readonly total: number
  readonly requested_at: string
  readonly ended_at: string | null
  readonly report: LoadReport | null
  readonly failure: string | null
}

/** The newest loads; the report of a load is as long as its files are many. */
export async function listLoads(ctx: StatementScope, limit: number): Promise<LoadRow[]> {
  return callStatement<LoadRow>(
    ctx,
    (sql) => sql`
      select id, origin, place, requested_by, asserted, status, step, done, total, report, failure,
        to_char(requested_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as requested_at,
        to_char(ended_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as ended_at
      from code_set_loads order by requested_at desc, id desc limit ${limit}`,
  )
}

interface WaitingRow {
  readonly id: string
}

/** Loads that wait, and those whose process has not told of them since `silentSince`; the oldest first. */
export async function listWaitingLoads(ctx: StatementScope, silentSince: Date): Promise<string[]> {
  const rows = await callStatement<WaitingRow>(
    ctx,
    (sql) => sql`
      select id from code_set_loads
      where status = 'queued' or (status = 'running' and touched_at < ${silentSince.toISOString()}::timestamptz)
      order by requested_at, id`,
  )
  return rows.map(({ id }) => id)
}

export type LoadInsert = typeof codeSetLoads.$inferInsert

export async function insertLoad(tx: Tx, load: LoadInsert): Promise<void> {
  await tx.db.insert(codeSetLoads).values(load)
}

export async function insertUpload(
  tx: Tx,
  upload: typeof codeSetUploads.$inferInsert,
): Promise<void> {
  await tx.db.insert(codeSetUploads).values(upload)
}

/** Takes a load for this process, as Owner; undefined when another one was faster. */
export async function claimLoad(
  tx: Tx,
  id: string,
  { now, silentSince }: { readonly now: Date; readonly silentSince: Date },
): Promise<typeof codeSetLoads.$inferSelect | undefined> {
  const isWaiting = or(
    eq(codeSetLoads.status, 'queued'),
    and(eq(codeSetLoads.status, 'running'), lt(codeSetLoads.touchedAt, silentSince)),
  )
  const [claimed] = await tx.db
    .update(codeSetLoads)
    .set({ status: 'running', touchedAt: now })
    .where(and(eq(codeSetLoads.id, id), isWaiting))
    .returning()
  return claimed
}

export async function updateLoad(tx: Tx, id: string, load: Partial<LoadInsert>): Promise<void> {
  await tx.db.update(codeSetLoads).set(load).where(eq(codeSetLoads.id, id))
}

/** The files of an upload, in the order in which they were given. */
export async function listUploads(
  tx: Tx,
  loadId: string,
): Promise<{ readonly name: string; readonly content: Buffer }[]> {
  return tx.db
    .select({ name: codeSetUploads.name, content: codeSetUploads.content })
    .from(codeSetUploads)
    .where(eq(codeSetUploads.loadId, loadId))
    .orderBy(codeSetUploads.position)
}

export async function deleteUploads(tx: Tx, loadId: string): Promise<void> {
  await tx.db.delete(codeSetUploads).where(eq(codeSetUploads.loadId, loadId))
}
