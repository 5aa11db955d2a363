import { once } from 'node:events'
import { createServer, request as sendRequest, type IncomingMessage, type Server } from 'node:http'
import { setImmediate as turn } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import type { HttpHandler } from '@/registry/http'
import { answerApi } from './answer-api'
import { drain } from './drain'

const servers: Server[] = []

afterEach(async () => {
  for (const server of servers.splice(0)) await drain(server, 0)
})

async function serve(handle: HttpHandler): Promise<string> {
  const server = createServer((message, response) => void answerApi(handle, message, response))
  servers.push(server)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('No port.')
  return `http://127.0.0.1:${address.port}`
}

/** Sends a request and hands over the response before its body is read. */
async function open(url: string): Promise<IncomingMessage> {
  const outgoing = sendRequest(url)
  outgoing.on('error', () => undefined)
  outgoing.end()
  const [response] = (await once(outgoing, 'response')) as [IncomingMessage]
  response.on('error', () => undefined)
  return response
}

describe('the bridge between Node and the handlers', { timeout: 20_000 }, () => {
  it('hands over method, path, headers, body and the address of the client', async () => {
    const origin = await serve(async (request, peer) =>
      Response.json({
        method: request.method,
        path: new URL(request.url).pathname,
        tone: request.headers.get('X-Tone'),
        body: await request.text(),
        address: peer?.address,
      }),
    )
    const response = await fetch(`${origin}/api/echo?x=1`, {
      method: 'POST',
      headers: { 'x-tone': 'calm' },
      body: '{"code":"I10"}',
    })
    expect(await response.json()).toEqual({
      method: 'POST',
      body: '{"code":"I10"}',
      path: '/api/echo',
      tone: 'calm',
      address: '127.0.0.1',
    })
  })

  it('hands over a body as a stream to those who ask for it', async () => {
    const origin = await serve(async (request) => {
      let bytes = 0
      for await (const chunk of request.body ?? []) bytes += (chunk as Uint8Array).length
      return Response.json({ bytes })
    })
    const body = new Uint8Array(300_000)
    const response = await fetch(origin, { method: 'PUT', body })
    expect(await response.json()).toEqual({ bytes: 300_000 })
  })

  it('refuses a text body beyond its limit', async () => {
    const origin = await serve(async (request) => Response.json(await request.text()))
    const response = await fetch(origin, { method: 'POST', body: 'x'.repeat(9 * 1024 * 1024) })
    expect(response.status).toBe(400)
    expect(await response.text()).toContain('larger than 8 MB')
  })

  it('keeps every cookie, the status and the headers of the answer', async () => {
    const origin = await serve(async () => {
      const headers = new Headers({ 'x-tone': 'calm' })
      headers.append('set-cookie', 'a=1')
      headers.append('set-cookie', 'b=2')
      return Response.json({}, { status: 409, headers })
    })
    const response = await fetch(origin)
    expect(response.status).toBe(409)
    expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2'])
    expect(response.headers.get('x-tone')).toBe('calm')
    expect(response.headers.get('content-length')).toBe('2')
  })

  it('answers what a handler throws without telling it', async () => {
    const origin = await serve(() => Promise.reject(new Error('the password is 1234')))
    const response = await fetch(origin)
    expect(response.status).toBe(500)
    expect(await response.text()).not.toContain('1234')
  })

  it('sends a stream piece by piece and stops its source when the client leaves', async () => {
    const source = new TransformStream<Uint8Array, Uint8Array>()
    const writer = source.writable.getWriter()
    let isAborted = false
    const origin = await serve(async (request) => {
      request.signal.addEventListener('abort', () => (isAborted = true))
      return new Response(source.readable, { headers: { 'content-type': 'text/event-stream' } })
    })
    const response = await open(origin)
    await writer.write(new TextEncoder().encode('event: one\n\n'))
    const [piece] = (await once(response, 'data')) as [Buffer]
    expect(piece.toString()).toBe('event: one\n\n')

    response.destroy()
    await expect(writer.closed).rejects.toBeUndefined()
    expect(isAborted).toBe(true)
  })

  it('reads its source no faster than the client reads', async () => {
    let produced = 0
    const piece = new Uint8Array(64 * 1024)
    const origin = await serve(
      async () =>
        new Response(
          new ReadableStream({
            pull(controller) {
              produced += 1
              controller.enqueue(piece)
              if (produced === 1_000) controller.close()
            },
          }),
        ),
    )
    const response = await open(origin)
    response.pause()
    for (let last = -1; last !== produced;) {
      last = produced
      for (let turns = 0; turns < 200; turns += 1) await turn()
    }
    expect(produced).toBeLessThan(500)

    let bytes = 0
    response.on('data', (chunk: Buffer) => (bytes += chunk.length))
    response.resume()
    await once(response, 'end')
    expect(bytes).toBe(1_000 * piece.length)
  })
})
