import postgres from 'postgres'
import type { Env } from './env'
import { hmacSha256Hex } from './hash'

export const appRole = 'smartcoders_app'
export const workerRole = 'smartcoders_worker'

type RoleEnv = Pick<Env, 'DATABASE_URL' | 'DATABASE_ROLE_SECRET'>

/** The connection strings of the two restricted roles on the owner's server and database. */
export function roleUrls(env: RoleEnv): { app: string; worker: string } {
  return { app: urlOf(env, appRole), worker: urlOf(env, workerRole) }
}

/** Creates the roles or renews their passwords; roles belong to the whole server. */
export async function ensureRoles(env: RoleEnv): Promise<void> {
  const sql = postgres(env.DATABASE_URL, { max: 1, onnotice: () => undefined })
  try {
    await sql.begin(async (tx) => {
      await tx`select pg_advisory_xact_lock(7265001)`
      for (const role of [appRole, workerRole]) {
        await ensureRole(tx, role, passwordOf(env, role))
      }
      const [row] = await tx<{ name: string }[]>`select current_database() as name`
      await tx.unsafe(
        `grant connect on database ${quoted(row?.name ?? '')} to ${appRole}, ${workerRole};
         grant create on database ${quoted(row?.name ?? '')} to ${workerRole};`,
      )
    })
  } finally {
    await sql.end()
  }
}

async function ensureRole(tx: postgres.TransactionSql, role: string, password: string) {
  const found = await tx`select from pg_roles where rolname = ${role}`
  const verb = found.length > 0 ? 'alter' : 'create'
  await tx.unsafe(
    `${verb} role ${role} login nosuperuser nocreatedb nocreaterole nobypassrls password '${password}'`,
  )
}

function urlOf(env: RoleEnv, role: string): string {
  const url = new URL(env.DATABASE_URL)
  url.username = role
  url.password = passwordOf(env, role)
  return url.toString()
}

function passwordOf(env: RoleEnv, role: string): string {
  return hmacSha256Hex(env.DATABASE_ROLE_SECRET, role)
}

function quoted(identifier: string): string {
  return `"${identifier.replaceAll('"', '""')}"`
}
