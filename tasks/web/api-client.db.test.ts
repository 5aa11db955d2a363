import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createClient } from '@/client/create-client'
import { insertChart } from '@/testing/insert-chart'
import { listAuditEntries } from '@/testing/list-audit-entries'
import { serveApi, type ServedApi } from '@/testing/serve-api'
import { openTestWorld, type TestOrganization, type TestWorld } from '@/testing/test-world'
import { tokenOf } from '@/testing/token-of'
import { withOrgScope } from '@/server/transaction'

const run = promisify(execFile)

let world: TestWorld
let org: TestOrganization
let api: ServedApi

beforeAll(async () => {
  world = await openTestWorld({ CALL_LIMIT_HEAVY_PER_MINUTE: '2' })
  org = await world.createOrganization('developers')
  api = await serveApi(world.server)
})

afterAll(async () => {
  await api.close()
  await world.close()
})

async function assignedChart() {
  const { userId: assigneeId, label: assigneeLabel } = org.as.coder.actor
  return insertChart(org.as.manager, { assigneeId, assigneeLabel })
}

interface Sent {
  readonly secret?: string
  readonly headers?: Record<string, string>
  readonly input?: unknown
}

function post(path: string, { secret, headers = {}, input = {} }: Sent): Promise<Response> {
  const bearer: [string, string][] =
    secret === undefined ? [] : [['authorization', `Bearer ${secret}`]]
  return fetch(new URL(path, api.origin), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...Object.fromEntries(bearer), ...headers },
    body: JSON.stringify(input),
  })
}

describe('a program with a token', () => {
  it('lists charts, saves codes and reads findings, under the name of its token', async () => {
    const { chartId } = await assignedChart()
    const { secret } = await tokenOf(world, org, { owner: 'coder', name: 'night job' })
    const client = createClient({ url: api.origin, token: secret })
    const { items } = await client.charts.list.query({})
    const version = items.find((item) => item.chartId === chartId)?.version ?? 0
    const opened = await client.charts.get.query({ chartId })
    expect(opened.chart.version).toBe(version)
    const diagnoses = [{ code: 'E11' }]
    const saved = await client.coding.saveCodes.mutate({ chartId, version, diagnoses })
    expect(saved.findings.map(({ severity }) => severity)).toContain('ERROR')
    expect((await client.coding.get.query({ chartId })).findings).toEqual(saved.findings)

    const actorLabel = `${org.as.coder.actor.label} (token night job)`
    const audited = await listAuditEntries(org.as.admin, 'codes.saved')
    expect(audited.at(-1)).toMatchObject({ actorId: org.as.coder.actor.userId, actorLabel })
    const [read] = await withOrgScope(
      org.as.admin,
      ({ sql }) => sql`select actor_label from access_log
        where subject_id = ${chartId} and action = 'chart.opened'`,
    )
    expect(read?.actor_label).toBe(actorLabel)
  })

  it('asks for each procedure in one round trip, as a session does', async () => {
    const { chartId } = await assignedChart()
    const { secret } = await tokenOf(world, org, { owner: 'coder' })
    const client = createClient({ url: api.origin, token: secret })
    await client.charts.get.query({ chartId })
    const before = world.queries.length
    await client.charts.get.query({ chartId })
    expect(world.queries.length - before).toBe(1)
  })

  it('is told what is wrong with an unknown, revoked or read-only token', async () => {
    const unknown = createClient({ url: api.origin, token: `smc_w_${'x'.repeat(43)}` })
    await expect(unknown.identity.me.query()).rejects.toMatchObject({
      data: { code: 'UNAUTHORIZED' },
      message: expect.stringContaining('token') as string,
    })
    const { secret } = await tokenOf(world, org, { owner: 'coder', access: 'read' })
    const reader = createClient({ url: api.origin, token: secret })
    expect(await reader.identity.me.query()).toMatchObject({ role: 'coder' })
    const { chartId } = await assignedChart()
    await expect(
      reader.coding.saveCodes.mutate({ chartId, version: 1, diagnoses: [] }),
    ).rejects.toMatchObject({ data: { code: 'FORBIDDEN_ROLE' } })
    const uploaded = await post('/api/uploads', { secret })
    expect(uploaded.status).toBe(403)
  })

  it('repeats a change whose answer was lost, and it happens once', async () => {
    const { chartId } = await assignedChart()
    const { secret } = await tokenOf(world, org, { owner: 'coder' })
    let sent = 0
    const client = createClient({
      url: api.origin,
      token: secret,
      pause: () => Promise.resolve(),
      fetch: async (target, request) => {
        const answer = await fetch(target, request)
        sent += 1
        if (sent < 3) throw new TypeError('the line went dead')
        return answer
      },
    })
    const diagnoses = [{ code: 'I10' }]
    const saved = await client.coding.saveCodes.mutate({ chartId, version: 1, diagnoses })
    expect([sent, saved.version]).toEqual([3, 2])
    const audited = await listAuditEntries(org.as.admin, 'codes.saved')
    expect(audited.filter(({ subjectId }) => subjectId === chartId)).toHaveLength(1)
  })

  it('runs the example of the guide', async () => {
    const { number } = await assignedChart()
    const name = `C-${String(number).padStart(6, '0')}`
    const { secret } = await tokenOf(world, org, { owner: 'coder' })
    const example = async (...words: readonly string[]) => {
      const script = ['--import', 'tsx', 'docs/examples/code-charts.ts', ...words]
      const env = { ...process.env, SMARTCODERS_URL: api.origin, SMARTCODERS_TOKEN: secret }
      return (await run(process.execPath, script, { env })).stdout
    }
    expect(await example()).toContain(`${name}\tdraft\t2026-02-20`)
    const told = await example(name, 'E11', 'I10')
    expect(told).toContain(`${name}: 2 codes saved as version 2`)
    expect(told).toMatch(/^ERROR [A-Z]+-\d+ \(row 1\): .*E11/m)
  })
})

describe('over plain HTTP', () => {
  it('a bearer token needs no origin, a cookie does', async () => {
    const { secret } = await tokenOf(world, org, { owner: 'coder' })
    const foreign = { origin: 'https://elsewhere.example' }
    const me = await post('/api/trpc/identity.me', { secret, headers: foreign })
    expect(me.status).toBe(200)
    const cookie = { ...foreign, cookie: 'smartcoders_session=anything' }
    expect((await post('/api/trpc/identity.me', { headers: cookie })).status).toBe(403)
    const both = await post('/api/trpc/identity.me', { secret: 'nonsense', headers: cookie })
    expect(both.status).toBe(401)
  })

  it('each answer says what is left, and a full window when to go on', async () => {
    const { secret } = await tokenOf(world, org, { owner: 'coder' })
    const input = { records: [{}] }
    const answers: Response[] = []
    for (let n = 0; n < 3; n += 1) {
      answers.push(await post('/api/trpc/coding.validate', { secret, input }))
    }
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 429])
    const [first, , last] = answers
    expect(first?.headers.get('ratelimit-policy')).toBe('"heavy";q=2;w=60')
    expect(first?.headers.get('ratelimit')).toMatch(/^"heavy";r=1;t=\d+$/)
    expect(Number(last?.headers.get('retry-after'))).toBeGreaterThan(0)
    const body = (await last?.json()) as { error: { data: { code: string } } }
    expect(body.error.data.code).toBe('RATE_LIMIT_EXCEEDED')
    const other = await post('/api/trpc/identity.me', { secret })
    expect(other.headers.get('ratelimit')).toMatch(/^"read";r=1199;t=\d+$/)
  })

  it('a repeated key is answered from the first time and says so', async () => {
    const { secret } = await tokenOf(world, org, { owner: 'coder' })
    const headers = { 'idempotency-key': '"markers-2026-03-02"' }
    const send = () => post('/api/trpc/notifications.markRead', { secret, headers })
    const [first, second] = [await send(), await send()]
    expect(second.headers.get('idempotency-replayed')).toBe('true')
    expect(await second.json()).toEqual(await first.json())
    const other = await post('/api/trpc/notifications.markRead', {
      secret,
      headers,
      input: { ids: [org.orgId] },
    })
    expect(other.status).toBe(409)
  })

  it('a batch takes no key', async () => {
    const { secret } = await tokenOf(world, org, { owner: 'coder' })
    const answer = await post('/api/trpc/notifications.markRead,notifications.markRead?batch=1', {
      secret,
      headers: { 'idempotency-key': 'one-for-two' },
      input: { 0: {}, 1: {} },
    })
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain('travels alone')
  })
})
