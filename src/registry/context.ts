import { openCallLimiter, type CallLimiter } from '@/server/call-limiter'
import { openServerContext, type ServerContext } from '@/server/context'
import { readEnv } from '@/server/env'
import { openHub, type Hub } from '@/server/feed/hub'

export interface WebContext {
  readonly server: ServerContext
  readonly hub: Hub
  readonly callLimiter: CallLimiter
}

const key = Symbol.for('smartcoders.web-context')

type Holder = typeof globalThis & { [key]?: WebContext }

/** The process's one context: the pages' bundle and the node entry share it through the global object. */
export function webContext(): WebContext {
  const holder = globalThis as Holder
  holder[key] ??= openWebContext()
  return holder[key]
}

/** Closes pools and the live feed; for a draining process. */
export async function closeWebContext(): Promise<void> {
  const holder = globalThis as Holder
  const open = holder[key]
  if (!open) return
  delete holder[key]
  open.callLimiter.close()
  await open.hub.close().catch(() => undefined)
  await open.server.pools.app.close()
}

function openWebContext(): WebContext {
  const server = openServerContext(readEnv())
  return {
    server,
    hub: openHub(server.pools.app, server.log),
    callLimiter: openCallLimiter(server),
  }
}
