import { pipeline } from 'node:stream/promises'
import { Readable } from 'node:stream'
import postgres from 'postgres'
import type { Env } from '@/server/env'

export interface Copied {
  readonly rows: number
  readonly bytes: number
  readonly seconds: number
}

/** What an import writes for good, after the rows that it refers to. */
const tables = ['patients', 'patient_tokens', 'charts', 'chart_documents'] as const

/** Copies the rows of an import into another database of the same schema; only the writing is timed. */
export async function copyRows(from: Env, to: Env): Promise<Copied> {
  const source = postgres(from.DATABASE_URL, { max: 1 })
  const target = postgres(to.DATABASE_URL, { max: 1 })
  try {
    await pour(target, 'organizations', await read(source, 'organizations'))
    const contents = []
    for (const table of tables) contents.push({ table, pieces: await read(source, table) })
    const began = performance.now()
    for (const { table, pieces } of contents) await pour(target, table, pieces)
    const seconds = (performance.now() - began) / 1000
    const bytes = contents.flatMap(({ pieces }) => pieces).reduce((sum, one) => sum + one.length, 0)
    return { rows: await countRows(target), bytes, seconds }
  } finally {
    await Promise.all([source.end(), target.end()])
  }
}

async function read(sql: postgres.Sql, table: string): Promise<Buffer[]> {
  const stream = await sql.unsafe(`copy ${table} to stdout (format binary)`).readable()
  const pieces: Buffer[] = []
  for await (const piece of stream as AsyncIterable<Buffer>) pieces.push(piece)
  return pieces
}

async function pour(sql: postgres.Sql, table: string, pieces: readonly Buffer[]): Promise<void> {
  const stream = await sql.unsafe(`copy ${table} from stdin (format binary)`).writable()
  await pipeline(Readable.from(pieces, { objectMode: false }), stream)
}

async function countRows(sql: postgres.Sql): Promise<number> {
  let rows = 0
  for (const table of tables) {
    const [counted] = await sql<{ count: number }[]>`select count(*)::int from ${sql(table)}`
    rows += counted?.count ?? 0
  }
  return rows
}
