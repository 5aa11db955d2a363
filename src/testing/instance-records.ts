import postgres from 'postgres'
import { parseKeyring, type Keyring } from '@/server/crypto'
import { openRuntime } from '../../tasks/runtime/open-runtime'

/** Everything that an instance keeps, as the owner of its database sees it, and the keys of what it seals. */
export interface InstanceRecords {
  readonly sql: postgres.Sql
  readonly keyring: Keyring
  close(): Promise<void>
}

/** Opens the records of the instance that the environment names (SMARTCODERS_HOME or DATABASE_URL). */
export async function openInstanceRecords(): Promise<InstanceRecords> {
  const runtime = await openRuntime()
  const sql = postgres(runtime.env.DATABASE_URL, { max: 1, onnotice: () => undefined })
  return {
    sql,
    keyring: parseKeyring(runtime.env.ENCRYPTION_KEYS),
    close: async () => {
      await sql.end()
      await runtime.release()
    },
  }
}
