import postgres from 'postgres'
import { vi } from 'vitest'

/** A row lock that keeps others in the middle of their work until it is let go. */
export interface HeldLock {
  /** Resolves once so many wait for it, or for who does; answers their process ids. */
  untilWaitedFor(waiters?: number): Promise<readonly number[]>
  release(): Promise<void>
}

const soon = { timeout: 20_000, interval: 20 }

/** Locks what `lockRows` selects, over a connection of its own. */
export async function holdLock(
  url: string,
  lockRows: (sql: postgres.TransactionSql) => Promise<unknown>,
): Promise<HeldLock> {
  const sql = postgres(url, { max: 2, onnotice: () => undefined })
  let letGo: () => void = () => undefined
  const gate = new Promise<void>((resolve) => {
    letGo = resolve
  })
  let holding: Promise<unknown> = Promise.resolve()
  await new Promise<void>((resolve, reject) => {
    holding = sql.begin(async (tx) => {
      await lockRows(tx)
      resolve()
      await gate
    })
    holding.catch(reject)
  })
  return {
    untilWaitedFor: (waiters = 1) =>
      vi.waitFor(async () => {
        const rows = await sql<{ pid: number }[]>`
          select pid from pg_stat_activity where datname = current_database()
            and application_name = 'smartcoders-app' and wait_event_type = 'Lock'`
        if (rows.length < waiters) throw new Error(`${rows.length} of ${waiters} wait.`)
        return rows.map(({ pid }) => pid)
      }, soon),
    release: async () => {
      letGo()
      await holding.catch(() => undefined)
      await sql.end({ timeout: 1 })
    },
  }
}

/** Resolves once these server processes are gone: what they did has happened or not. */
export async function untilGone(url: string, pids: readonly number[]): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined })
  try {
    await vi.waitFor(async () => {
      const rows = await sql`select 1 from pg_stat_activity where pid = any(${[...pids]}::int[])`
      if (rows.length > 0) throw new Error('The server processes are still there.')
    }, soon)
  } finally {
    await sql.end()
  }
}
