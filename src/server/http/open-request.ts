import type { RequestContext, ServerContext } from '../context'
import { correlationHeader, correlationIdOf } from './correlation-id'

/** Who is at the other end of the connection. */
export interface Peer {
  readonly address: string
}

interface OpenRequestOptions extends Pick<RequestContext, 'sessionHash' | 'bearer'> {
  readonly peer: Peer | undefined
  readonly responseHeaders: Headers
}

/** Marks requests that no person made just now: autosave, polling, live refresh. */
export const backgroundHeader = 'x-background'

/** The context of one HTTP request; its correlation id goes into the response headers too. */
export function openRequest(
  ctx: ServerContext,
  request: Request,
  options: OpenRequestOptions,
): RequestContext {
  const correlationId = correlationIdOf(request, ctx.newId)
  options.responseHeaders.set(correlationHeader, correlationId)
  return {
    ...ctx,
    log: ctx.log.child({ correlationId }),
    correlationId,
    sessionHash: options.sessionHash,
    bearer: options.bearer,
    byPerson: request.headers.get(backgroundHeader) === null,
    clientAddress: clientAddressOf(request, options.peer, ctx.env.TRUST_PROXY),
    userAgent: request.headers.get('user-agent') ?? 'unknown',
    responseHeaders: options.responseHeaders,
    idempotencyKey: request.headers.get('idempotency-key') ?? undefined,
    openings: new Map(),
  }
}

function clientAddressOf(request: Request, peer: Peer | undefined, trustProxy: boolean): string {
  const forwarded = request.headers.get('x-forwarded-for')
  const nearest = forwarded?.split(',').at(-1)?.trim()
  return (trustProxy && nearest) || peer?.address || 'unknown'
}
