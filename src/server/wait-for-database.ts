import { setTimeout as delay } from 'node:timers/promises'
import postgres from 'postgres'

const patienceMs = 20_000
const pauseMs = 200

/** PostgreSQL starts up, recovers from a crash or is about to come back on its port. */
const passing = new Set([
  '57P01',
  '57P02',
  '57P03',
  'ECONNREFUSED',
  'ECONNRESET',
  'CONNECTION_CLOSED',
])

/** Resolves once the server answers; what is not a matter of seconds is thrown as it is. */
export async function waitForDatabase(url: string): Promise<void> {
  const deadline = Date.now() + patienceMs
  for (;;) {
    const sql = postgres(url, { max: 1, onnotice: () => undefined, connect_timeout: 5 })
    try {
      await sql`select 1`
      return
    } catch (error) {
      if (!isPassing(error) || Date.now() > deadline) throw error
    } finally {
      await sql.end({ timeout: 1 })
    }
    await delay(pauseMs)
  }
}

function isPassing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && passing.has(String(error.code))
}
