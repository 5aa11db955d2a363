import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { Readable } from 'node:stream'
import postgres from 'postgres'
import type { Env } from '@/server/env'
import { cpuWords, openCpuMeter } from '../load/cpu-meter'

export interface Copied {
  readonly rows: number
  readonly bytes: number
  readonly seconds: number
  readonly cpu: string
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
    for (const table of tables) contents.push({ table, content: await read(source, table) })
    const meter = await openCpuMeter(to.DATABASE_URL)
    const before = meter(process.pid)
    const began = performance.now()
    for (const { table, content } of contents) await pour(target, table, content)
    const seconds = (performance.now() - began) / 1000
    const cpu = cpuWords(before, meter(process.pid))
    const bytes = contents.reduce((sum, { content }) => sum + content.length, 0)
    return { rows: await countRows(target), bytes, seconds, cpu }
  } finally {
    await Promise.all([source.end(), target.end()])
  }
}

/** The server writes a file: the driver's own reading of a large COPY never ends. */
async function read(sql: postgres.Sql, table: string): Promise<Buffer> {
  const folder = await mkdtemp(path.join(tmpdir(), 'smartcoders-copy-'))
  await chmod(folder, 0o777)
  const file = path.join(folder, table)
  try {
    await sql.unsafe(`copy ${table} to '${file}' (format binary)`)
    return await readFile(file)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function pour(sql: postgres.Sql, table: string, content: Buffer): Promise<void> {
  const stream = await sql.unsafe(`copy ${table} from stdin (format binary)`).writable()
  await pipeline(Readable.from(piecesOf(content), { objectMode: false }), stream)
}

const pieceBytes = 64 * 1024

function* piecesOf(content: Buffer): Generator<Buffer> {
  for (let from = 0; from < content.length; from += pieceBytes)
    yield content.subarray(from, from + pieceBytes)
}

async function countRows(sql: postgres.Sql): Promise<number> {
  let rows = 0
  for (const table of tables) {
    const [counted] = await sql<{ count: number }[]>`select count(*)::int from ${sql(table)}`
    rows += counted?.count ?? 0
  }
  return rows
}
