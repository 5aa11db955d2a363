import { randomBytes } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { openTestWorld, type TestWorld } from '@/testing/test-world'
import { openCallLimiter, windowSeconds, type CallLimiter } from './call-limiter'

let world: TestWorld
const open: CallLimiter[] = []

beforeAll(async () => {
  world = await openTestWorld({
    CALL_LIMIT_READ_PER_MINUTE: '20',
    CALL_LIMIT_WRITE_PER_MINUTE: '10',
    CALL_LIMIT_HEAVY_PER_MINUTE: '2',
  })
})

afterEach(() => {
  for (const limiter of open.splice(0)) limiter.close()
})

afterAll(() => world.close())

function limiter(): CallLimiter {
  const made = openCallLimiter(world.server)
  open.push(made)
  return made
}

describe('the call limiter', () => {
  it('counts each credential and class by itself, without the database', () => {
    const { count } = limiter()
    const [one, two] = [randomBytes(32), randomBytes(32)]
    const before = world.queries.length
    expect(count(one, 'heavy')).toMatchObject({ limit: 2, remaining: 1 })
    expect(count(one, 'heavy').remaining).toBe(0)
    expect(count(one, 'heavy').remaining).toBe(-1)
    expect(count(one, 'read')).toMatchObject({ limit: 20, remaining: 19 })
    expect(count(two, 'heavy').remaining).toBe(1)
    expect(world.queries.length).toBe(before)
  })

  it('starts anew with the next window and says when that is', () => {
    const { count } = limiter()
    const credential = randomBytes(32)
    const start = Math.floor(world.now().getTime() / 60_000) * 60_000
    world.setNow(new Date(start + 59_000).toISOString())
    count(credential, 'heavy')
    expect(count(credential, 'heavy')).toMatchObject({ remaining: 0, resetSeconds: 1 })
    world.setNow(new Date(start + 60_000).toISOString())
    expect(count(credential, 'heavy')).toMatchObject({
      remaining: 1,
      resetSeconds: windowSeconds,
    })
  })

  it('knows after the next exchange what other processes counted', async () => {
    const [here, there] = [limiter(), limiter()]
    const credential = randomBytes(32)
    for (let n = 0; n < 6; n += 1) here.count(credential, 'write')
    expect(there.count(credential, 'write').remaining).toBe(9)
    await here.share()
    await there.share()
    expect(there.count(credential, 'write').remaining).toBe(2)
  })

  it('keeps credentials that use little out of the database', async () => {
    const { count, share } = limiter()
    count(randomBytes(32), 'read')
    const before = world.queries.length
    await share()
    expect(world.queries.length).toBe(before)
  })

  it('loses no count while the database is away', async () => {
    const credential = randomBytes(32)
    let isAway = true
    const { server } = world
    const away = new Proxy(server.pools.app.sql, {
      apply: (target, self, args: unknown[]) => {
        if (isAway) return Promise.reject(new Error('away'))
        return Reflect.apply(target, self, args) as unknown
      },
    })
    const pools = { app: { ...server.pools.app, sql: away } }
    const here = openCallLimiter({ ...server, pools })
    open.push(here)
    here.count(credential, 'write')
    await expect(here.share()).rejects.toThrow('away')
    isAway = false
    await here.share()
    const there = limiter()
    there.count(credential, 'write')
    await there.share()
    expect(there.count(credential, 'write').remaining).toBe(7)
  })
})
