import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appRouter } from '@/registry/routers'
import { insertChart } from '@/testing/insert-chart'
import { listAuditEntries } from '@/testing/list-audit-entries'
import { signInAs } from '@/testing/sign-in-as'
import { openTestWorld, type TestOrganization, type TestWorld } from '@/testing/test-world'
import { sha256 } from './hash'
import { performOnce, replayedHeader } from './idempotency'
import { withOrgScope, type HeldTransaction } from './transaction'
import type { ProcedureContext } from './trpc'

let world: TestWorld
let org: TestOrganization
let coder: ProcedureContext

beforeAll(async () => {
  world = await openTestWorld()
  org = await world.createOrganization('keyed')
  coder = await signInAs(world, org, 'coder')
})

afterAll(() => world.close())

/** A caller whose requests carry the key, and the headers of its answers. */
function keyed(request: ProcedureContext, idempotencyKey: string) {
  const responseHeaders = new Headers()
  const caller = appRouter.createCaller({ ...request, responseHeaders, idempotencyKey })
  return { caller, headers: responseHeaders }
}

async function assignedChart(): Promise<string> {
  const { userId: assigneeId } = org.as.coder.actor
  return (await insertChart(org.as.manager, { assigneeId })).chartId
}

const save = (chartId: string, code = 'I10') => ({
  chartId,
  version: 1,
  diagnoses: [{ code, rationale: 'Blood pressure treated.' }],
})

async function listKeys() {
  return withOrgScope(org.as.admin, ({ sql }) => sql`select * from idempotency_keys`)
}

describe('a repeated call with the same key', () => {
  it('is answered alike and changes nothing more', async () => {
    const chartId = await assignedChart()
    const key = randomUUID()
    const first = keyed(coder, key)
    const saved = await first.caller.coding.saveCodes(save(chartId))
    expect(first.headers.has(replayedHeader)).toBe(false)
    world.setNow(new Date(world.now().getTime() + 60_000).toISOString())

    const second = keyed(coder, key)
    expect(await second.caller.coding.saveCodes(save(chartId))).toEqual(saved)
    expect(second.headers.get(replayedHeader)).toBe('true')
    const audited = await listAuditEntries(org.as.admin, 'codes.saved')
    expect(audited.filter(({ subjectId }) => subjectId === chartId)).toHaveLength(1)
  })

  it('waits for the first one while that is under way', async () => {
    const chartId = await assignedChart()
    const key = randomUUID()
    const answers = await Promise.all(
      [1, 2, 3].map(() => keyed(coder, key).caller.coding.saveCodes(save(chartId))),
    )
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(answers[0]?.version).toBe(2)
  })

  it('is refused for another input, procedure or role', async () => {
    const chartId = await assignedChart()
    const key = randomUUID()
    await keyed(coder, key).caller.coding.saveCodes(save(chartId))
    const refused = { code: 'CONFLICT', message: expect.stringContaining('another call') as string }
    await expect(
      keyed(coder, key).caller.coding.saveCodes(save(chartId, 'E11.9')),
    ).rejects.toMatchObject(refused)
    await expect(
      keyed(coder, key).caller.coding.submit({ chartId, version: 2 }),
    ).rejects.toMatchObject(refused)
    const promoted = {
      ...coder,
      findActor: async () => ({ ...org.as.coder.actor, role: 'biller' as const }),
    }
    await expect(keyed(promoted, key).caller.coding.saveCodes(save(chartId))).rejects.toMatchObject(
      refused,
    )
  })

  it('belongs to one person of one organization', async () => {
    const key = randomUUID()
    await keyed(coder, key).caller.coding.saveCodes(save(await assignedChart()))
    const other = await world.createOrganization('keyed-elsewhere')
    for (const stranger of [
      await signInAs(world, org, 'manager'),
      await signInAs(world, other, 'coder'),
    ]) {
      const { caller, headers } = keyed(stranger, key)
      await caller.notifications.markRead({})
      expect(headers.has(replayedHeader)).toBe(false)
    }
  })

  it('is performed again when the first was refused', async () => {
    const { chartId } = await insertChart(org.as.manager)
    const key = randomUUID()
    await expect(keyed(coder, key).caller.coding.saveCodes(save(chartId))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
    const { userId } = org.as.coder.actor
    await withOrgScope(
      org.as.manager,
      ({ sql }) => sql`update charts set assignee_id = ${userId} where id = ${chartId}`,
    )
    const { version } = await keyed(coder, key).caller.coding.saveCodes(save(chartId))
    expect(version).toBe(2)
  })

  it('is performed again after a day', async () => {
    const key = randomUUID()
    const manager = await signInAs(world, org, 'manager')
    await keyed(manager, key).caller.notifications.markRead({})
    const start = world.now().getTime()
    const after = async (ms: number) => {
      world.setNow(new Date(start + ms).toISOString())
      const { caller, headers } = keyed(await signInAs(world, org, 'manager'), key)
      await caller.notifications.markRead({})
      return headers.get(replayedHeader)
    }
    expect(await after(86_399_999)).toBe('true')
    expect(await after(86_400_000)).toBeNull()
    world.setNow(new Date(start).toISOString())
    coder = await signInAs(world, org, 'coder')
  })
})

describe('a key', () => {
  it('stands in the database as a hash, and its answer sealed', async () => {
    const chartId = await assignedChart()
    const key = randomUUID()
    await keyed(coder, key).caller.coding.saveCodes(save(chartId, 'E11'))
    const text = (await listKeys())
      .flatMap((row) => Object.values(row) as unknown[])
      .map((value) => (Buffer.isBuffer(value) ? value.toString('latin1') : String(value)))
      .join('\n')
    expect(text).not.toContain(key)
    expect(text).not.toContain('findings')
  })

  it.each(['short', 'with space', 'x'.repeat(129), '"quo"ted-key"'])(
    'of another form is refused: %s',
    async (key) => {
      await expect(keyed(coder, key).caller.notifications.markRead({})).rejects.toMatchObject({
        code: 'BAD_REQUEST',
      })
    },
  )

  it('is not taken where the answer is shown once', async () => {
    const input = { name: 'keyed', access: 'read', expiresInDays: 1 } as const
    await expect(keyed(coder, randomUUID()).caller.tokens.create(input)).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    })
  })

  it('costs a call without it nothing', async () => {
    const chartId = await assignedChart()
    const caller = appRouter.createCaller(coder)
    await caller.coding.saveCodes(save(chartId))
    const before = world.queries.length
    await caller.coding.saveCodes({ ...save(chartId), version: 2 })
    expect(world.queries.length - before).toBe(2)
  })

  it('lets nobody guess a password uncounted', async () => {
    const codes: string[] = []
    for (let attempt = 1; attempt <= 6; attempt += 1) {
      const { caller } = keyed(coder, randomUUID())
      const input = { currentPassword: 'a wrong guess', newPassword: 'a new long password' }
      await caller.identity.changePassword(input).catch((error: { code: string }) => {
        codes.push(error.code)
      })
    }
    expect(codes.at(-1)).toBe('TOO_MANY_REQUESTS')
  })
})

/** A change whose transaction the test looks into. */
function change(chartId: string, meanwhile: (held: HeldTransaction) => Promise<void>) {
  return async (held: HeldTransaction) => {
    const acting = { ...org.as.manager, held }
    await withOrgScope(
      acting,
      ({ sql }) => sql`update charts set priority = 99 where id = ${chartId}`,
    )
    await meanwhile(held)
    return { changed: chartId }
  }
}

function pending<Value = void>() {
  let resolve: (value: Value) => void = () => undefined
  const promise = new Promise<Value>((settle) => (resolve = settle))
  return { promise, resolve }
}

async function priorityOf(chartId: string): Promise<number> {
  const [row] = await withOrgScope(
    org.as.manager,
    ({ sql }) => sql<{ priority: number }[]>`select priority from charts where id = ${chartId}`,
  )
  return row?.priority ?? 0
}

describe('between the change and its stored answer', () => {
  const call = (key: string) => ({
    actor: org.as.manager.actor,
    key,
    procedure: 'charts.test',
    input: {},
  })

  it('a killed connection leaves neither, and the repeated call performs it', async () => {
    const { chartId } = await insertChart(org.as.manager)
    const key = randomUUID()
    const changed = pending<number>()
    const killed = performOnce(coder, {
      ...call(key),
      perform: change(chartId, async (held) => {
        const { rows } = await held.within(async (sql) => ({
          rows: await sql<{ pid: number }[]>`select pg_backend_pid() as pid`,
        }))
        changed.resolve(rows[0]?.pid ?? 0)
        await pending().promise
      }),
    })
    const pid = await changed.promise
    // Before the stroke: the call may fail sooner than the statement that strikes is answered.
    const failing = expect(killed).rejects.toThrow()
    await withOrgScope(org.as.manager, ({ sql }) => sql`select pg_terminate_backend(${pid})`)
    await failing
    expect(await priorityOf(chartId)).toBe(50)

    const answer = await performOnce(coder, {
      ...call(key),
      perform: change(chartId, () => Promise.resolve()),
    })
    expect(answer).toEqual({ changed: chartId })
    expect(await priorityOf(chartId)).toBe(99)
  })

  it('nobody sees the change, and a repeated call is refused after its patience', async () => {
    const { chartId } = await insertChart(org.as.manager)
    const key = randomUUID()
    const [changed, finished] = [pending(), pending()]
    const first = performOnce(coder, {
      ...call(key),
      perform: change(chartId, () => {
        changed.resolve()
        return finished.promise
      }),
    })
    await changed.promise
    const never = () => Promise.reject(new Error('performed twice'))
    await expect(performOnce(coder, { ...call(key), perform: never })).rejects.toMatchObject({
      code: 'CONFLICT',
      retryAfterSeconds: 2,
    })
    expect(await priorityOf(chartId)).toBe(50)
    finished.resolve()
    expect(await first).toEqual({ changed: chartId })
    expect(await priorityOf(chartId)).toBe(99)
  })

  it('a call of another process with the key is waited for as long', async () => {
    const { chartId } = await insertChart(org.as.manager)
    const key = randomUUID()
    const { userId } = org.as.manager.actor
    await withOrgScope(org.as.manager, async ({ sql }) => {
      await sql`insert into idempotency_keys
          (org_id, user_id, key_hash, id, fingerprint, created_at, expires_at)
        values (${org.orgId}, ${userId}, ${sha256(key)}, ${randomUUID()}, '', now(), now())`
      const perform = change(chartId, () => Promise.resolve())
      await expect(performOnce(coder, { ...call(key), perform })).rejects.toMatchObject({
        code: 'CONFLICT',
        retryAfterSeconds: 2,
      })
    })
    expect(await priorityOf(chartId)).toBe(50)
  })

  it('works side by side and inside each other share the transaction', async () => {
    const charts = await Promise.all([1, 2, 3].map(() => insertChart(org.as.manager)))
    const raise = (ctx: typeof org.as.manager, chartId: string) =>
      withOrgScope(ctx, ({ sql }) => sql`update charts set priority = 77 where id = ${chartId}`)
    const [one, two, three] = charts.map(({ chartId }) => chartId)
    await performOnce(coder, {
      ...call(randomUUID()),
      perform: async (held) => {
        const acting = { ...org.as.manager, held }
        await Promise.allSettled([
          raise(acting, one ?? ''),
          withOrgScope(acting, async () => {
            await raise(acting, two ?? '')
            throw new Error('rolls back what it holds')
          }),
          raise(acting, three ?? ''),
        ])
        return {}
      },
    })
    expect(await Promise.all([one, two, three].map((id) => priorityOf(id ?? '')))).toEqual([
      77, 50, 77,
    ])
  })
})
