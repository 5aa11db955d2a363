import type { Tx } from '@/server/db'

export type CopyValue = string | number | boolean | null

/** A statement `copy table (columns) from stdin` and the rows it takes. */
export interface CopyOrder {
  readonly table: string
  readonly columns: readonly string[]
  readonly rows: Iterable<readonly CopyValue[]>
}

const chunkLength = 262_144

/** Copies rows into a table; resolves with their number. Table and columns come from code, never from input. */
export async function copyRows(tx: Tx, { table, columns, rows }: CopyOrder): Promise<number> {
  const copying = await tx.sql`
    copy ${tx.sql(table)} (${tx.sql(columns)}) from stdin`.writable()
  const ended = new Promise<void>((resolve, reject) => {
    copying.once('finish', resolve)
    copying.once('error', reject)
  })
  // Whoever writes meets the error first; it must not count as unhandled besides.
  ended.catch(() => undefined)
  let count = 0
  let chunk = ''
  for (const row of rows) {
    chunk += lineOf(row)
    count += 1
    if (chunk.length < chunkLength) continue
    if (!copying.write(chunk)) await Promise.race([drained(copying), ended])
    chunk = ''
  }
  copying.end(chunk)
  await ended
  return count
}

interface Draining {
  once(event: 'drain', listener: () => void): unknown
}

function drained(copying: Draining): Promise<void> {
  return new Promise((resolve) => {
    copying.once('drain', resolve)
  })
}

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
}

function lineOf(row: readonly CopyValue[]): string {
  return `${row.map(textOf).join('\t')}\n`
}

function textOf(value: CopyValue): string {
  if (value === null) return '\\N'
  if (typeof value === 'string') return value.replace(/[\\\t\n\r]/g, (one) => escapes[one] ?? one)
  if (typeof value === 'boolean') return value ? 't' : 'f'
  return String(value)
}
