import { once } from 'node:events'
import { createServer } from 'node:http'
import type { WebContext } from '@/registry/context'
import { openCallLimiter } from '@/server/call-limiter'
import type { ServerContext } from '@/server/context'
import { openHub } from '@/server/feed/hub'
import { answerApi } from '../../tasks/web/answer-api'
import { drain } from '../../tasks/web/drain'
import { findApiHandler } from '../../tasks/web/find-api-handler'

export interface ServedApi {
  readonly origin: string
  close(): Promise<void>
}

/** The product's HTTP interface as its own entry serves it, over a context that the test has open. */
export async function serveApi(server: ServerContext): Promise<ServedApi> {
  const context: WebContext = {
    server,
    hub: openHub(server.pools.app, server.log),
    callLimiter: openCallLimiter(server),
  }
  Reflect.set(globalThis, Symbol.for('smartcoders.web-context'), context)
  const http = createServer((message, response) => {
    const handle = findApiHandler(message.url ?? '/')
    if (handle) void answerApi(handle, message, response)
    else response.writeHead(404).end()
  })
  http.listen(0, '127.0.0.1')
  await once(http, 'listening')
  const address = http.address()
  if (address === null || typeof address === 'string') throw new Error('There is no port.')
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: async () => {
      await drain(http, 0)
      context.callLimiter.close()
      await context.hub.close()
    },
  }
}
