import { once } from 'node:events'
import type { OutgoingHttpHeaders, ServerResponse } from 'node:http'

/** Sends a fetch response through Node: JSON in one piece, anything else as it comes. */
export async function sendResponse(source: Response, target: ServerResponse): Promise<void> {
  const headers = readHeaders(source)
  if (source.body === null || isShort(source)) {
    const body = Buffer.from(await source.arrayBuffer())
    target.writeHead(source.status, { ...headers, 'content-length': body.length })
    target.end(body)
    return
  }
  target.writeHead(source.status, headers)
  target.flushHeaders()
  await pump(source.body, target)
}

/** Reads no faster than the client does, and stops reading when the client is gone. */
async function pump(source: ReadableStream<Uint8Array>, target: ServerResponse): Promise<void> {
  const reader = source.getReader()
  const stop = () => void reader.cancel().catch(() => undefined)
  target.once('close', stop)
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done || target.destroyed) break
      if (!target.write(value)) await waitForDrain(target)
    }
    target.end()
  } catch {
    // The headers are out: all that is left is to break the connection, so that nobody takes the part for the whole.
    target.destroy()
  } finally {
    target.off('close', stop)
  }
}

async function waitForDrain(target: ServerResponse): Promise<void> {
  const waiting = new AbortController()
  const { signal } = waiting
  try {
    await Promise.race([once(target, 'drain', { signal }), once(target, 'close', { signal })])
  } finally {
    waiting.abort()
  }
}

function isShort(response: Response): boolean {
  return response.headers.get('content-type')?.startsWith('application/json') ?? false
}

function readHeaders(response: Response): OutgoingHttpHeaders {
  const headers: OutgoingHttpHeaders = {}
  response.headers.forEach((value, name) => {
    if (name !== 'set-cookie') headers[name] = value
  })
  const cookies = response.headers.getSetCookie()
  if (cookies.length > 0) headers['set-cookie'] = cookies
  return headers
}
