import { callStatement, type StatementScope } from '@/server/transaction'

interface HealthRow {
  readonly heartbeat_age: number | null
  readonly outbox_lag_seconds: number | null
  readonly unrelayed: string
  readonly migrations: string
}

/** One look at what readiness depends on; ages are the database's own clock's. */
export async function readHealth(ctx: StatementScope): Promise<HealthRow | undefined> {
  const [row] = await callStatement<HealthRow>(
    ctx,
    (sql) => sql`
      select extract(epoch from clock_timestamp() - last_beat)::float8 as heartbeat_age,
        outbox_lag_seconds, unrelayed, migrations
      from read_health()`,
  )
  return row
}
