import type postgres from 'postgres'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openTcpProxy, type TcpProxy } from '@/testing/tcp-proxy'
import { createTestDatabase, type TestDatabase } from '@/testing/test-database'
import { openPool, type Pool } from './db'

/** What the patch of the driver mends: docs/adr/0015. What nobody catches fails the run of the tests. */

type Work = (tx: postgres.TransactionSql, strike: () => void) => Promise<unknown>

let database: TestDatabase
let proxy: TcpProxy
let pool: Pool

beforeAll(async () => {
  database = await createTestDatabase()
  proxy = await openTcpProxy(database.env.DATABASE_URL)
})

afterAll(async () => {
  await proxy.close()
  await database.drop()
})

beforeEach(async () => {
  const url = proxy.through(database.env.DATABASE_URL)
  // One connection, so that what comes next has to take the one that was lost.
  pool = openPool({ url, max: 1, name: 'driver faults' })
  await pool.sql`create table if not exists kept (word text)`
  await pool.sql`delete from kept`
})

afterEach(() => pool.close())

const asleep = (tx: postgres.TransactionSql) => tx`select pg_sleep(60)`

/** Strikes once the statements before it have been sent. */
const soon = (strike: () => void) => setTimeout(strike, 50)

const works: Record<string, Work> = {
  'in a statement': async (tx, strike) => {
    soon(strike)
    await asleep(tx)
  },
  'in the first of several statements': async (tx, strike) => {
    soon(strike)
    await Promise.all([asleep(tx), tx`select ${'long'.repeat(1000)}::text`, tx`select 3`])
  },
  'in a savepoint': async (tx, strike) => {
    soon(strike)
    await tx.savepoint((inner) => asleep(inner))
  },
  'between two statements': async (tx, strike) => {
    await tx`select 1`
    strike()
    await new Promise((resolve) => setTimeout(resolve, 50))
    await tx`select 2`
  },
  'right after an answer': async (tx, strike) => {
    await tx`select 1`
    strike()
    await tx`select 2`
  },
}

describe.each(['cut', 'reset'] as const)('a connection that is %s in a transaction', (fault) => {
  it.each(Object.keys(works))('%s fails that transaction and nothing else', async (when) => {
    const outcome = pool.sql.begin(async (tx) => {
      await tx`insert into kept values ('lost')`
      await works[when]?.(tx, () => proxy[fault]())
    })
    await expect(outcome).rejects.toMatchObject({
      code: expect.stringMatching(/^(CONNECTION_CLOSED|ECONNRESET|EPIPE)$/) as string,
    })
    expect(await pool.sql`select word from kept`).toEqual([])
  })
})

describe('a transaction whose connection was lost', () => {
  it('does not go on within the next one on the new connection', async () => {
    let goOn = () => undefined as void
    const held = new Promise<void>((resolve) => (goOn = resolve))
    let late: Promise<unknown> = Promise.resolve()
    const first = pool.sql.begin(async (tx) => {
      late = held.then(() => tx`insert into kept values ('of the first')`)
      late.catch(() => undefined)
      soon(() => proxy.cut())
      await asleep(tx)
    })
    await expect(first).rejects.toMatchObject({ code: 'CONNECTION_CLOSED' })
    await pool.sql.begin(async (tx) => {
      await tx`insert into kept values ('of the second')`
      goOn()
      await expect(late).rejects.toMatchObject({ code: 'CONNECTION_CLOSED' })
    })
    expect(await pool.sql`select word from kept`).toEqual([{ word: 'of the second' }])
  })
})

describe('a copy whose connection is lost', () => {
  it('fails, and the connection serves again', async () => {
    const copy = pool.sql.begin(async (tx) => {
      const stream = await tx`copy kept (word) from stdin`.writable()
      proxy.cut()
      await new Promise((resolve, reject) => {
        stream.on('error', reject).on('close', resolve)
        const write = () => !stream.destroyed && stream.write('lost\n', () => setTimeout(write, 5))
        write()
      })
    })
    await expect(copy).rejects.toMatchObject({ code: 'CONNECTION_CLOSED' })
    expect(await pool.sql`select word from kept`).toEqual([])
  })
})

describe('a transaction that begins behind many statements', () => {
  // The driver sends a hundred statements before it waits for an answer.
  it.each([97, 98, 99, 100, 101])('has its connection to itself after %i', async (count) => {
    const before = Array.from({ length: count }, () => pool.sql`select 1`.execute())
    const within = pool.sql.begin(async (tx) => {
      await tx`insert into kept values ('done')`
      return tx`select pg_current_xact_id_if_assigned() is not null as "isOpen"`
    })
    const after = Array.from(
      { length: 5 },
      () => pool.sql`select pg_current_xact_id_if_assigned() is not null as "isOpen"`,
    )
    await Promise.all(before)
    expect(await within).toEqual([{ isOpen: true }])
    for (const rows of await Promise.all(after)) expect(rows).toEqual([{ isOpen: false }])
    expect(await pool.sql`select word from kept`).toEqual([{ word: 'done' }])
  })
})
