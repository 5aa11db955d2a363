import { customType, timestamp, uuid } from 'drizzle-orm/pg-core'

/** Raw bytes; encrypted columns hold the envelope of `server/crypto.ts`. */
export const bytea = customType<{ data: Buffer; driverData: Buffer }>({
  dataType: () => 'bytea',
})

/** The transaction id that wrote a row: horizons compare it with `pg_snapshot_xmin`. */
export const xid8 = customType<{ data: string }>({
  dataType: () => 'xid8',
})

/** The organization column that every tenant table starts with. */
export function orgIdColumn() {
  return uuid('org_id').notNull()
}

export function instant(name: string) {
  return timestamp(name, { withTimezone: true, mode: 'date' })
}
