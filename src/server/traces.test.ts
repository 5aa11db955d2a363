import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterEach, describe, expect, it } from 'vitest'
import { startTraces, traced } from './traces'

let collector: Server | undefined

afterEach(() => collector?.close())

interface Export {
  readonly url: string
  readonly body: string
}

/** A collector that takes traces in OTLP over HTTP as JSON. */
async function collect() {
  const received: Export[] = []
  collector = createServer((message, response) => {
    void text(message).then((body) => {
      received.push({ url: message.url ?? '', body })
      response.setHeader('content-type', 'application/json').end('{}')
    })
  }).listen(0, '127.0.0.1')
  await once(collector, 'listening')
  const { port } = collector.address() as AddressInfo
  return { received, endpoint: `http://127.0.0.1:${port}` }
}

describe('traces', () => {
  it('arrive in OTLP with names and ids, and without the words of an error', async () => {
    const { received, endpoint } = await collect()
    const traces = await startTraces({ OTEL_EXPORTER_OTLP_ENDPOINT: endpoint }, 'web')
    const attributes = { 'smartcoders.correlation_id': 'c-17' }
    await traced({ name: 'charts.list', attributes }, () => Promise.resolve(1))
    await expect(
      traced({ name: 'job import.run', attributes }, () =>
        Promise.reject(new Error('the note of Jane Roe')),
      ),
    ).rejects.toThrow('the note')
    await traces.close()

    expect(received.map(({ url }) => url)).toEqual(['/v1/traces'])
    const body = received[0]?.body ?? ''
    expect(JSON.parse(body)).toMatchObject({
      resourceSpans: [
        {
          resource: {
            attributes: [{ key: 'service.name', value: { stringValue: 'smartcoders-web' } }],
          },
          scopeSpans: [
            {
              spans: [
                { name: 'charts.list', status: { code: 0 } },
                { name: 'job import.run', status: { code: 2 } },
              ],
            },
          ],
        },
      ],
    })
    expect(body).toContain('c-17')
    expect(body).not.toContain('Jane')
  })

  it('are not made without a collector', async () => {
    const traces = await startTraces({ OTEL_EXPORTER_OTLP_ENDPOINT: undefined }, 'web')
    expect(await traced({ name: 'x', attributes: {} }, () => Promise.resolve(7))).toBe(7)
    await traces.close()
  })
})
