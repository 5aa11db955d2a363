import { AsyncLocalStorage } from 'node:async_hooks'
import type postgres from 'postgres'
import { transactionOf, type Pool, type Tx } from './db'

interface OrgScope {
  readonly pools: { readonly app: Pool }
  readonly actor: { readonly orgId: string }
  readonly held?: HeldTransaction | undefined
}

/**
 * Runs `work` in a transaction that sees the actor's organization only: row-level security reads
 * `app.org_id`. Outside it the same role sees no tenant row at all.
 */
export async function withOrgScope<T>(ctx: OrgScope, work: (tx: Tx) => Promise<T>): Promise<T> {
  const { orgId } = ctx.actor
  const enter = async (sql: postgres.TransactionSql) => {
    await sql`select set_config('app.org_id', ${orgId}, true)`
    return { value: await work(transactionOf(sql, orgId)) }
  }
  const { held } = ctx
  const result = await (held ? held.within(enter) : ctx.pools.app.sql.begin(enter))
  return result.value
}

/**
 * Lets this transaction's commit return before it is on disk. Only for work that a crash may undo whole,
 * and that is answered for by a later transaction without this: its commit brings all earlier ones to disk.
 */
export async function flushLater(tx: Tx): Promise<void> {
  await tx.sql`set local synchronous_commit = off`
}

/** Runs several use cases in one transaction: what one of them does stays only with what the others do. */
export async function inOneTransaction<Ctx extends OrgScope, T>(
  ctx: Ctx,
  work: (ctx: Ctx) => Promise<T>,
): Promise<T> {
  if (ctx.held) return work(ctx)
  const result = await ctx.pools.app.sql.begin(async (sql) => ({
    value: await work({ ...ctx, held: holdTransaction(sql) }),
  }))
  return result.value
}

/** What a statement without a scope needs: the App role's pool. */
export interface StatementScope {
  readonly pools: { readonly app: Pool }
  readonly held?: HeldTransaction | undefined
}

/** Where a statement without a scope runs: on the App role's pool, or in a transaction that is open already. */
export type StatementSource = StatementScope | Pick<Tx, 'sql'>

/**
 * Runs one statement on the App role without a scope: SQL functions that resolve the session and set
 * the scope themselves, or that are needed before the organization is known. One round trip.
 */
export async function callStatement<Row extends object>(
  ctx: StatementSource,
  statement: (sql: postgres.Sql) => postgres.PendingQuery<postgres.Row[]>,
): Promise<Row[]> {
  if ('sql' in ctx) return (await statement(asPool(ctx.sql))) as postgres.Row[] as Row[]
  const rows: postgres.Row[] = ctx.held
    ? (await ctx.held.within(async (sql) => ({ rows: await statement(asPool(sql)) }))).rows
    : await statement(ctx.pools.app.sql)
  return rows as Row[]
}

/** Functions that take the pool's tag write statements with it, which the transaction's does as well. */
function asPool(sql: postgres.TransactionSql): postgres.Sql {
  return sql as postgres.TransactionSql & postgres.Sql
}

/**
 * One transaction that all the work of a call happens in, so that it is committed whole or not at all:
 * what would be a transaction or a statement of its own becomes a savepoint in it.
 */
export interface HeldTransaction {
  within<T extends object>(work: (sql: postgres.TransactionSql) => Promise<T>): Promise<T>
}

/** Holds an open transaction: one piece of work after the other, and what a piece starts inside it. */
export function holdTransaction(transaction: postgres.TransactionSql): HeldTransaction {
  const current = new AsyncLocalStorage<postgres.TransactionSql>()
  let last: Promise<unknown> = Promise.resolve()

  async function run<T extends object>(
    outer: postgres.TransactionSql,
    work: (sql: postgres.TransactionSql) => Promise<T>,
  ): Promise<T> {
    const result = await outer.savepoint(async (sql) => ({
      value: await current.run(sql, () => work(sql)),
    }))
    return result.value
  }

  return {
    within: (work) => {
      const outer = current.getStore()
      if (outer) return run(outer, work)
      // Savepoints of one connection nest: those of works side by side would close each other.
      const turn = last.then(() => run(transaction, work))
      last = turn.catch(() => undefined)
      return turn
    },
  }
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
