import { once } from 'node:events'
import type { Server } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'

const lookEveryMs = 50

/** Takes no new connections, lets requests finish for `limitMs`, then cuts what is left. */
export async function drain(server: Server, limitMs: number): Promise<void> {
  if (!server.listening) return
  const closed = once(server, 'close')
  server.close()
  // A connection kept alive becomes idle when its request is answered, and would wait for the next one.
  const looking = setInterval(() => server.closeIdleConnections(), lookEveryMs)
  const timer = new AbortController()
  const expiry = delay(limitMs, undefined, { signal: timer.signal }).then(
    () => server.closeAllConnections(),
    () => undefined,
  )
  await Promise.race([closed, expiry])
  timer.abort()
  clearInterval(looking)
}
