import type postgres from 'postgres'
import { transactionOf, type Pool, type Tx } from './db'

interface OrgScope {
  readonly pools: { readonly app: Pool }
  readonly actor: { readonly orgId: string }
}

/**
 * Runs `work` in a transaction that sees the actor's organization only: row-level security reads
 * `app.org_id`. Outside it the same role sees no tenant row at all.
 */
export async function withOrgScope<T>(ctx: OrgScope, work: (tx: Tx) => Promise<T>): Promise<T> {
  const { orgId } = ctx.actor
  const result = await ctx.pools.app.sql.begin(async (sql) => {
    await sql`select set_config('app.org_id', ${orgId}, true)`
    return { value: await work(transactionOf(sql, orgId)) }
  })
  return result.value
}

/** What a statement without a scope needs: the App role's pool. */
export interface StatementScope {
  readonly pools: { readonly app: Pool }
}

/**
 * Runs one statement on the App role without a scope: SQL functions that resolve the session and set
 * the scope themselves, or that are needed before the organization is known. One round trip.
 */
export async function callStatement<Row extends object>(
  ctx: StatementScope,
  statement: (sql: postgres.Sql) => postgres.PendingQuery<postgres.Row[]>,
): Promise<Row[]> {
  const rows: postgres.Row[] = await statement(ctx.pools.app.sql)
  return rows as Row[]
}

/** What a statement of the worker needs: the Worker role's pool. */
export interface WorkerScope {
  readonly pools: { readonly worker: Pool }
}

/** Runs one SQL function as the Worker role, e.g. to learn which organizations have work waiting. */
export async function callStatementAsWorker<Row extends object>(
  ctx: WorkerScope,
  statement: (sql: postgres.Sql) => postgres.PendingQuery<postgres.Row[]>,
): Promise<Row[]> {
  const rows: postgres.Row[] = await statement(ctx.pools.worker.sql)
  return rows as Row[]
}
