import type postgres from 'postgres'
import { openEmailBody, openEmailEnvelope } from '@/features/email/service/seal-email'
import type { Keyring } from '@/server/crypto'

/** How a word may be written: as it is, in hexadecimal, and within base64 at each of its three offsets. */
export function spellingsOf(word: string): string[] {
  const base64 = [0, 1, 2].map((offset) => {
    const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(word)])
    const whole = [Math.ceil((offset * 8) / 6), Math.floor((bytes.length * 8) / 6)]
    return bytes.toString('base64').slice(...whole)
  })
  return [word, Buffer.from(word).toString('hex'), ...base64]
}

/** Whether a text holds the word, however it is written. */
export function holdsWord(text: string, word: string): boolean {
  const folded = text.toLowerCase()
  return spellingsOf(word).some((spelling) => folded.includes(spelling.toLowerCase()))
}

interface Column {
  readonly schema: string
  readonly table: string
  readonly column: string
  readonly isBinary: boolean
}

/** Where a word stands in the database, as `table.column`. */
export async function placesOf(sql: postgres.Sql, word: string): Promise<string[]> {
  const columns = await sql<Column[]>`
    select c.table_schema as schema, c.table_name as table, c.column_name as column,
      c.data_type = 'bytea' as "isBinary"
    from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    where t.table_type = 'BASE TABLE' and c.table_schema in ('public', 'graphile_worker')
    order by 1, 2, 3`
  const patterns = spellingsOf(word).map((spelling) => `%${spelling}%`)
  const places: string[] = []
  for (const { schema, table, column, isBinary } of columns) {
    const value = isBinary ? sql`encode(${sql(column)}, 'escape')` : sql`${sql(column)}::text`
    const rows = await sql`
      select 1 from ${sql(schema)}.${sql(table)} where ${value} ilike any (${patterns}) limit 1`
    if (rows.length > 0) places.push(`${table}.${column}`)
  }
  return places
}

interface SealedMail {
  readonly orgId: string
  readonly id: string
  readonly envelopeSealed: Buffer
  readonly bodySealed: Buffer | null
}

/** What the mails say, opened with the installation's keys. */
export async function mailTexts(sql: postgres.Sql, keyring: Keyring): Promise<string[]> {
  const mails = await sql<SealedMail[]>`
    select org_id as "orgId", id, envelope_sealed as "envelopeSealed", body_sealed as "bodySealed"
    from pending_emails`
  return mails.map((mail) => {
    const { to, subject } = openEmailEnvelope({ keyring }, mail)
    return [to, subject, openEmailBody({ keyring }, mail) ?? ''].join('\n')
  })
}
