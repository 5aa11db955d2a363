import { describe, expect, it } from 'vitest'
import { createClient } from './create-client'

type Step = () => Response | Promise<Response>

const chartId = '01970000-0000-7000-8000-000000000000'

function answered(data: unknown): Step {
  return () => Response.json({ result: { data } })
}

function refused(status: number, headers: Record<string, string> = {}): Step {
  const error = { message: 'no', code: -32000, data: { code: 'RATE_LIMIT_EXCEEDED' } }
  return () => Response.json({ error }, { status, headers })
}

const lost: Step = () => Promise.reject(new TypeError('fetch failed'))

/** A client whose calls meet these steps, and what it sent and waited for. */
function clientOver(steps: readonly Step[], attempts?: number) {
  const sent: { url: string; headers: Headers; body: unknown }[] = []
  const pauses: number[] = []
  const client = createClient({
    url: 'https://coding.example/anywhere',
    token: 'smc_w_secret',
    ...(attempts === undefined ? {} : { attempts }),
    pause: async (ms) => {
      pauses.push(ms)
    },
    fetch: async (target, request) => {
      const step = steps[sent.length]
      sent.push({
        url: target instanceof Request ? target.url : String(target),
        headers: new Headers(request?.headers),
        body: request?.body,
      })
      if (!step) throw new Error('nobody expected another call')
      return step()
    },
  })
  return { client, sent, pauses }
}

const assignment = { chartIds: [chartId], coderId: chartId }

describe('the client', () => {
  it('sends queries as POST with the token and without a key', async () => {
    const { client, sent } = clientOver([answered({ items: [] })])
    await client.charts.list.query({ text: 'asthma' })
    expect(sent[0]?.url).toBe('https://coding.example/api/trpc/charts.list')
    expect(sent[0]?.body).toBe('{"text":"asthma"}')
    expect(sent[0]?.headers.get('authorization')).toBe('Bearer smc_w_secret')
    expect(sent[0]?.headers.has('idempotency-key')).toBe(false)
  })

  it('sends an empty object where a procedure takes no input', async () => {
    const { client, sent } = clientOver([answered({})])
    await client.identity.me.query()
    expect(sent[0]?.body).toBe('{}')
    expect(sent[0]?.headers.get('content-type')).toBe('application/json')
  })

  it('repeats a change with the same key until it is answered', async () => {
    const { client, sent, pauses } = clientOver([
      lost,
      refused(503),
      refused(429, { 'retry-after': '3' }),
      refused(409, { 'retry-after': '2' }),
      answered({ done: true }),
    ])
    expect(await client.charts.assign.mutate(assignment)).toEqual({ done: true })
    const keys = sent.map(({ headers }) => headers.get('idempotency-key'))
    expect(keys).toHaveLength(5)
    expect(new Set(keys).size).toBe(1)
    expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/)
    expect(pauses[2]).toBeGreaterThanOrEqual(3000)
  })

  it('gives each change a key of its own, or the one of the caller', async () => {
    const done = answered({})
    const { client, sent } = clientOver([done, done, done])
    await client.charts.assign.mutate(assignment)
    await client.charts.assign.mutate(assignment)
    await client.charts.assign.mutate(assignment, {
      context: { idempotencyKey: 'night-2026-03-02' },
    })
    const keys = sent.map(({ headers }) => headers.get('idempotency-key'))
    expect(new Set(keys).size).toBe(3)
    expect(keys[2]).toBe('night-2026-03-02')
  })

  it('gives up after its attempts and hands over the last answer', async () => {
    const { client, sent } = clientOver([refused(429), refused(429)], 2)
    await expect(client.charts.counts.query()).rejects.toMatchObject({
      data: { code: 'RATE_LIMIT_EXCEEDED' },
    })
    expect(sent).toHaveLength(2)
  })

  it.each([400, 401, 403, 404, 409, 412, 500])(
    'does not repeat a refusal with %i',
    async (status) => {
      const { client, sent } = clientOver([refused(status)])
      await expect(client.charts.counts.query()).rejects.toThrow()
      expect(sent).toHaveLength(1)
    },
  )

  it('does not repeat what its caller called off', async () => {
    const caller = new AbortController()
    const off = () => {
      caller.abort()
      return lost()
    }
    const { client, sent, pauses } = clientOver([off])
    const { signal } = caller
    await expect(client.charts.counts.query({}, { signal })).rejects.toThrow()
    expect(pauses).toEqual([])
    expect(sent).toHaveLength(1)
  })
})
