import { callStatement, type StatementScope } from '@/server/transaction'

interface HealthRow {
  readonly heartbeat_age: number | null
  readonly outbox_lag_seconds: number | null
  readonly unrelayed: string
  readonly migrations: string
}

interface MailHealthRow {
  readonly waiting: number
  readonly oldest_seconds: number | null
  readonly last_failure: string | null
}

/** What mail waits, over all organizations; no tenant row is shown. */
export async function readMailHealth(ctx: StatementScope): Promise<MailHealthRow | undefined> {
  const [row] = await callStatement<MailHealthRow>(
    ctx,
    (sql) => sql`select waiting, oldest_seconds, last_failure from read_mail_health()`,
  )
  return row
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
