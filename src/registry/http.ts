import { fetchRequestHandler } from '@trpc/server/adapters/fetch'
import { readOnlyToken, ServiceError, unauthorized, unknownToken } from '@/core/errors'
import { receiveUpload } from '@/features/charts'
import { findSession, readApiTokenSecret, sessionHashOf, type Session } from '@/features/identity'
import { checkReadiness } from '@/features/ops'
import { rateLimitHeaders, tooManyCalls } from '@/server/call-limiter'
import { actingAs, type RequestContext } from '@/server/context'
import { openFeedStream } from '@/server/feed/stream'
import { sha256 } from '@/server/hash'
import { errorResponse } from '@/server/http/error-response'
import { openRequest, type Peer } from '@/server/http/open-request'
import { refuseForeignOrigin } from '@/server/http/refuse-foreign-origin'
import type { ProcedureContext } from '@/server/trpc'
import { webContext } from './context'
import { openApiDocument } from './openapi/openapi-document'
import { appRouter } from './routers'

/** The typed procedures. Queries travel as POST, so that no filter text stands in a URL. */
export async function handleTrpc(request: Request, peer?: Peer): Promise<Response> {
  const headers = new Headers()
  const ctx = requestContext(request, peer, headers)
  try {
    if (request.method === 'POST') refuseForeignPost(ctx, request)
    if (ctx.idempotencyKey !== undefined) refuseBatch(request)
  } catch (error) {
    return errorResponse(error, headers, ctx.log)
  }
  const response = await fetchRequestHandler({
    endpoint: '/api/trpc',
    req: request,
    router: appRouter,
    allowMethodOverride: true,
    createContext: () => procedureContext(ctx),
  })
  for (const [name, value] of headers) response.headers.append(name, value)
  response.headers.set('cache-control', 'no-store')
  return response
}

/** Server-sent events of the viewer's organization. */
export async function handleFeed(request: Request, peer?: Peer): Promise<Response> {
  const headers = new Headers()
  const ctx = { ...requestContext(request, peer, headers), byPerson: false }
  try {
    const session = await requireSession(ctx)
    return openFeedStream({
      hub: webContext().hub,
      orgId: session.actor.orgId,
      isSessionLive: async () => (await findSession(ctx)) !== undefined,
      signal: request.signal,
    })
  } catch (error) {
    return errorResponse(error, headers, ctx.log)
  }
}

/** Files to import, from a person's browser or a client with a session. */
export async function handleUploads(request: Request, peer?: Peer): Promise<Response> {
  const headers = new Headers()
  const ctx = requestContext(request, peer, headers)
  try {
    refuseForeignPost(ctx, request)
    if (ctx.bearer?.readOnly) throw readOnlyToken()
    const session = await requireSession(ctx)
    limitUploads(session, headers)
    const response = await receiveUpload(request, actingAs(ctx, session.actor, ctx.correlationId))
    for (const [name, value] of headers) response.headers.append(name, value)
    return response
  } catch (error) {
    return errorResponse(error, headers, ctx.log)
  }
}

/** A person's uploads are counted together, whatever sessions and tokens they come through. */
function limitUploads({ actor }: Session, headers: Headers): void {
  const person = sha256(`uploads of ${actor.orgId}/${actor.userId}`)
  const allowance = webContext().callLimiter.count(person, 'upload')
  for (const [name, value] of rateLimitHeaders(allowance)) headers.set(name, value)
  if (allowance.remaining < 0) throw tooManyCalls(allowance)
}

function requestContext(request: Request, peer: Peer | undefined, headers: Headers) {
  const { server } = webContext()
  const bearer = readApiTokenSecret(request.headers.get('authorization'))
  const sessionHash = bearer
    ? bearer.hash
    : sessionHashOf(server.env, request.headers.get('cookie'))
  return openRequest(server, request, { sessionHash, bearer, peer, responseHeaders: headers })
}

/** A bearer token is no ambient credential: no other site can make a browser send it. */
function refuseForeignPost(ctx: RequestContext, request: Request): void {
  if (!ctx.bearer) refuseForeignOrigin(request.headers, { appOrigin: ctx.env.APP_ORIGIN })
}

/** One key stands for one call. */
function refuseBatch(request: Request): void {
  if (!new URL(request.url).pathname.includes(',')) return
  throw new ServiceError(
    'VALIDATION_FAILED',
    'A call with an Idempotency-Key travels alone. Send each call of this batch by itself.',
  )
}

async function requireSession(ctx: RequestContext): Promise<Session> {
  const session = await findSession(ctx)
  if (!session) throw ctx.bearer ? unknownToken() : unauthorized()
  return session
}

/** Resolves the session at most once a request, however many procedures its batch holds. */
function procedureContext(ctx: RequestContext): ProcedureContext {
  let finding: ReturnType<typeof findSession> | undefined
  return {
    ...ctx,
    callLimiter: webContext().callLimiter,
    findActor: async () => {
      finding ??= findSession(ctx)
      return (await finding)?.actor
    },
  }
}

export type HttpHandler = (request: Request, peer?: Peer) => Promise<Response>

/** The process answers. */
export function handleLive(): Promise<Response> {
  return Promise.resolve(
    Response.json({ live: true }, { headers: { 'cache-control': 'no-store' } }),
  )
}

/** Whether requests can be answered, and how each dependency is; 503 when they cannot. */
export async function handleReady(): Promise<Response> {
  const readiness = await checkReadiness(webContext().server)
  return Response.json(readiness, {
    status: readiness.ready ? 200 : 503,
    headers: { 'cache-control': 'no-store' },
  })
}

let openApiText: string | undefined

/** How to call the procedures, for programs and their makers; it tells nothing of any organization. */
export function handleOpenApi(): Promise<Response> {
  openApiText ??= JSON.stringify(openApiDocument())
  const headers = { 'content-type': 'application/json', 'cache-control': 'no-cache' }
  return Promise.resolve(new Response(openApiText, { headers }))
}

/** What the node entry answers without Next: a path, and everything below it. */
export const httpRoutes: Readonly<Record<string, HttpHandler>> = {
  '/api/trpc': handleTrpc,
  '/api/feed': handleFeed,
  '/api/uploads': handleUploads,
  '/api/openapi.json': handleOpenApi,
  '/api/health/live': handleLive,
  '/api/health/ready': handleReady,
}
