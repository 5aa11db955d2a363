import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterEach, describe, expect, it } from 'vitest'
import { captureLog } from '@/testing/capture-log'
import { openErrorReports } from './error-reports'
import { onErrorLine } from './log'

const patient = 'Jane Roe'
const servers: { close(): unknown }[] = []

afterEach(() => {
  onErrorLine(undefined)
  for (const server of servers.splice(0)) server.close()
})

/** A server that takes envelopes as Sentry and its likes do. */
async function receive() {
  const received: { url: string; type: string; body: string }[] = []
  const server = createServer((message, response) => {
    void text(message).then((body) => {
      received.push({
        url: message.url ?? '',
        type: message.headers['content-type'] ?? '',
        body,
      })
      response.end('{}')
    })
  }).listen(0, '127.0.0.1')
  servers.push(server)
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return { received, dsn: `http://public@127.0.0.1:${port}/42` }
}

describe('reports of errors', () => {
  it('arrive as envelopes with kind, code, place and ids, and without words of the record', async () => {
    const { received, dsn } = await receive()
    const reports = await openErrorReports({ SENTRY_DSN: dsn, NODE_ENV: 'production' }, 'worker')
    onErrorLine(reports.report)
    const { log } = captureLog()
    const failure = Object.assign(new Error(`invalid input: "${patient}"\n    at ${patient}`), {
      code: '22P02',
      routine: 'string_to_uuid',
      cause: new Error(`the note of ${patient}`),
    })
    log
      .child({ correlationId: 'c-17', orgId: 'o-1' })
      .error({ err: failure, job: 'import.run', rationale: patient }, 'job failed')
    await reports.close(5000)

    expect(received).toHaveLength(1)
    const [{ url, type, body } = { url: '', type: '', body: '' }] = received
    expect(url).toMatch(/^\/api\/42\/envelope\/\?.*sentry_key=public/)
    expect(type).toBe('application/x-sentry-envelope')
    const [header, item, payload] = body.split('\n').map((line) => JSON.parse(line) as object)
    expect(header).toHaveProperty('event_id')
    expect(item).toMatchObject({ type: 'event' })
    expect(payload).toMatchObject({
      level: 'error',
      transaction: 'job failed',
      tags: { correlationId: 'c-17', orgId: 'o-1', job: 'import.run', part: 'worker' },
      exception: { values: [{ type: 'Error', value: '22P02' }] },
    })
    expect(body).toContain('error-reports.test.ts')
    expect(body).not.toContain('Jane')
  })

  it('are not made of what is no error', async () => {
    const { received, dsn } = await receive()
    const reports = await openErrorReports({ SENTRY_DSN: dsn, NODE_ENV: 'production' }, 'web')
    onErrorLine(reports.report)
    captureLog().log.warn({ err: new Error('late') }, 'slow')
    await reports.close(5000)
    expect(received).toEqual([])
  })

  it('go nowhere without an address, and a server that is away stops nobody', async () => {
    const off = await openErrorReports({ SENTRY_DSN: undefined, NODE_ENV: 'production' }, 'web')
    off.report({ words: 'failed', ids: {}, error: new Error('x') })
    await off.close(10)
    const away = await openErrorReports(
      { SENTRY_DSN: 'http://public@127.0.0.1:1/42', NODE_ENV: 'production' },
      'web',
    )
    away.report({ words: 'failed', ids: {}, error: new Error('x') })
    await away.close(2000)
  })
})
