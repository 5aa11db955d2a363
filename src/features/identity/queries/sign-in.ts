import { callStatement, type StatementScope } from '@/server/transaction'

/** What `open_session` answers. */
export interface SessionRow {
  readonly org_id: string
  readonly user_id: string
  readonly role: string
  readonly label: string
  readonly email: string
  readonly org_name: string
  readonly org_slug: string
  readonly is_demo: boolean
  readonly expires_at: string
  readonly is_operator: boolean
}

/** What `find_sign_in` answers. */
export interface SignInRow {
  readonly org_id: string
  readonly user_id: string
  readonly role: string
  readonly label: string
  readonly email: string
  readonly password_hash: string
  readonly status: string
}

interface SessionLookup {
  readonly idHash: Buffer
  readonly now: Date
  readonly idleMinutes: number
  /** Whether a person asked: only that extends the session. */
  readonly touch: boolean
}

/** The live session of an id hash, in one round trip. */
export async function openSessionRow(
  ctx: StatementScope,
  lookup: SessionLookup,
): Promise<SessionRow | undefined> {
  const [row] = await callStatement<SessionRow>(
    ctx,
    (sql) => sql`
      select org_id, user_id, role, label, email, org_name, org_slug, is_demo, expires_at,
        is_operator
      from open_session(${lookup.idHash}, ${lookup.now.toISOString()},
        make_interval(mins => ${lookup.idleMinutes}), ${lookup.touch})`,
  )
  return row
}

export async function findSignIn(
  ctx: StatementScope,
  email: string,
): Promise<SignInRow | undefined> {
  const [row] = await callStatement<SignInRow>(
    ctx,
    (sql) => sql`
      select org_id, user_id, role, label, email, password_hash, status from find_sign_in(${email})`,
  )
  return row
}

/** Until when an address string is locked, if it is. */
export async function findLock(
  ctx: StatementScope,
  addressKey: Buffer,
  now: Date,
): Promise<Date | undefined> {
  const [row] = await callStatement<{ locked_until: string | null }>(
    ctx,
    (sql) => sql`select find_sign_in_lock(${addressKey}, ${now.toISOString()}) as locked_until`,
  )
  return row?.locked_until ? new Date(row.locked_until) : undefined
}

interface Failure {
  readonly addressKey: Buffer
  readonly now: Date
  readonly limit: number
  readonly lockMinutes: number
}

/** Counts a failure; answers until when the address string is locked now, if it is. */
export async function countFailure(
  ctx: StatementScope,
  failure: Failure,
): Promise<Date | undefined> {
  const [row] = await callStatement<{ locked_until: string | null }>(
    ctx,
    (sql) => sql`
      select fail_sign_in(${failure.addressKey}, ${failure.now.toISOString()}, ${failure.limit},
        make_interval(mins => ${failure.lockMinutes})) as locked_until`,
  )
  return row?.locked_until ? new Date(row.locked_until) : undefined
}

export async function clearFailures(ctx: StatementScope, addressKey: Buffer): Promise<void> {
  await callStatement(ctx, (sql) => sql`select clear_sign_in_failures(${addressKey})`)
}

interface DemoAccountRow {
  readonly email: string
  readonly role: string
  readonly label: string
}

export async function listDemoAccountRows(ctx: StatementScope): Promise<DemoAccountRow[]> {
  return callStatement<DemoAccountRow>(
    ctx,
    (sql) => sql`select email, role, label from list_demo_accounts()`,
  )
}

export async function findOrganizationId(
  ctx: StatementScope,
  slug: string,
): Promise<string | undefined> {
  const [row] = await callStatement<{ id: string | null }>(
    ctx,
    (sql) => sql`select find_organization(${slug}) as id`,
  )
  return row?.id ?? undefined
}
