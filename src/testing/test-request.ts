import { findSession } from '@/features/identity'
import type { RequestContext, ServerContext } from '@/server/context'
import type { ProcedureContext } from '@/server/trpc'

/** A request's context for services that resolve the session themselves. */
export function testRequest(
  server: ServerContext,
  overrides: Partial<RequestContext> = {},
): ProcedureContext {
  const request: RequestContext = {
    ...server,
    correlationId: 'test-correlation',
    sessionHash: undefined,
    byPerson: true,
    clientAddress: '192.0.2.7',
    userAgent: 'test',
    responseHeaders: new Headers(),
    openings: new Map(),
    ...overrides,
  }
  return { ...request, findActor: async () => (await findSession(request))?.actor }
}
