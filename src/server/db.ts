import type { ExtractTablesWithRelations } from 'drizzle-orm'
import { PgDialect } from 'drizzle-orm/pg-core'
import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import { PostgresJsSession, PostgresJsTransaction } from 'drizzle-orm/postgres-js/session'
import postgres from 'postgres'

type NoSchema = Record<string, never>
export type Drizzle = PostgresJsTransaction<NoSchema, ExtractTablesWithRelations<NoSchema>>

/**
 * A transaction in one organization's scope: what every query takes first. `db` is Drizzle; `sql` is
 * the driver's own tag on the same connection (COPY, SQL functions), where JSON parameters are text
 * and timestamps come back as text.
 */
export interface Tx {
  readonly orgId: string
  readonly db: Drizzle
  readonly sql: postgres.TransactionSql
}

/** A pool of one database role. Only `src/server` uses it; features get a `Tx` or a named statement. */
export interface Pool {
  readonly sql: postgres.Sql
  readonly db: PostgresJsDatabase
  close(): Promise<void>
}

interface PoolOptions {
  readonly url: string
  readonly max: number
  readonly name: string
  /** Told of each statement sent: tests count round trips with it. */
  readonly onQuery?: (query: string) => void
}

const dialect = new PgDialect()

export function openPool({ url, max, name, onQuery }: PoolOptions): Pool {
  const sql = postgres(url, {
    max,
    idle_timeout: 60,
    max_lifetime: 60 * 30,
    connect_timeout: 10,
    onnotice: () => undefined,
    connection: { application_name: name },
    ...(onQuery ? { debug: (_connection: number, query: string) => onQuery(query) } : {}),
  })
  const db = drizzle(prepared(sql))
  return { sql, db, close: () => sql.end({ timeout: 5 }) }
}

/** Wraps the driver's transaction for Drizzle, with named (prepared) statements. */
export function transactionOf(sql: postgres.TransactionSql, orgId: string): Tx {
  // Drizzle's session types name the pool's client, its code works on the transaction's as well.
  const client = prepared(sql) as postgres.TransactionSql & postgres.Sql
  const session = new PostgresJsSession<postgres.Sql, NoSchema, NoSchema>(
    client,
    dialect,
    undefined,
    {},
  )
  return { orgId, sql, db: new PostgresJsTransaction(dialect, session as never, undefined) }
}

/** Drizzle sends unnamed statements; this turns preparation on, which cuts the server's CPU fourfold. */
function prepared<Client extends postgres.Sql | postgres.TransactionSql>(client: Client): Client {
  return new Proxy(client, {
    get(target, property, receiver) {
      if (property !== 'unsafe') return Reflect.get(target, property, receiver) as unknown
      return (query: string, parameters?: never[]) =>
        target.unsafe(query, parameters, { prepare: true })
    },
  })
}
