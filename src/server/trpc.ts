import { initTRPC, TRPCError } from '@trpc/server'
import { ZodError, type z } from 'zod'
import type { Actor } from '@/core/actor'
import { findUnkeepableText } from '@/core/unkeepable-text'
import {
  readOnlyToken,
  ServiceError,
  unauthorized,
  unknownToken,
  type ErrorCode,
  type FieldError,
} from '@/core/errors'
import { rateLimitHeaders, tooManyCalls, type CallClass, type CallLimiter } from './call-limiter'
import { isConnectionLoss } from './connection-loss'
import { actingAs, type ActorContext, type RequestContext } from './context'
import { performOnce } from './idempotency'
import type { HeldTransaction } from './transaction'

/** What procedures get: the request, and how to find out who stands behind it (once a request). */
export interface ProcedureContext extends RequestContext {
  readonly findActor: () => Promise<Actor | undefined>
  /** Absent where calls come from inside. */
  readonly callLimiter?: CallLimiter
}

export interface ProcedureTraits {
  /** Heavy calls cost far more than others and have a limit of their own. */
  readonly weight?: 'heavy'
  /** The answer holds what is shown once and stored nowhere: it cannot be given again. */
  readonly answersSecret?: boolean
}

export interface ErrorShape {
  readonly code: ErrorCode
  readonly correlationId: string
  readonly details: readonly FieldError[]
  readonly retryAfterSeconds?: number
}

const trpcCodes = {
  VALIDATION_FAILED: 'BAD_REQUEST',
  INVALID_STATE: 'PRECONDITION_FAILED',
  UNAUTHORIZED: 'UNAUTHORIZED',
  FORBIDDEN_ROLE: 'FORBIDDEN',
  NOT_FOUND: 'NOT_FOUND',
  CONFLICT: 'CONFLICT',
  RATE_LIMIT_EXCEEDED: 'TOO_MANY_REQUESTS',
  ACCOUNT_LOCKED: 'TOO_MANY_REQUESTS',
  SERVICE_UNAVAILABLE: 'SERVICE_UNAVAILABLE',
  INTERNAL_SERVER_ERROR: 'INTERNAL_SERVER_ERROR',
} as const satisfies Record<ErrorCode, TRPCError['code']>

const t = initTRPC
  .context<ProcedureContext>()
  .meta<ProcedureTraits>()
  .create({
    isDev: false,
    errorFormatter({ shape, error, ctx }) {
      const known = toServiceError(error)
      const data: ErrorShape = {
        code: known.code,
        correlationId: ctx?.correlationId ?? '',
        details: known.details,
        ...(known.retryAfterSeconds ? { retryAfterSeconds: known.retryAfterSeconds } : {}),
      }
      return { ...shape, message: known.message, data }
    },
  })

export const router = t.router

const guarded = t.procedure.use(async ({ ctx, next, type, meta }) => {
  const refused = refuseCall(ctx, type, meta)
  if (refused) throw refusal(ctx, refused)
  const result = await next()
  if (result.ok) return result
  const known = toServiceError(result.error)
  if (known.code === 'INTERNAL_SERVER_ERROR') {
    ctx.log.error(
      { err: causeOf(result.error), correlationId: ctx.correlationId },
      'procedure failed',
    )
  }
  throw refusal(ctx, known.code === 'UNAUTHORIZED' && ctx.bearer ? unknownToken() : known)
})

/** What can be refused before anybody is asked for. */
function refuseCall(
  ctx: ProcedureContext,
  type: string,
  traits: ProcedureTraits | undefined,
): ServiceError | undefined {
  const isChange = type === 'mutation'
  if (isChange && ctx.bearer?.readOnly) return readOnlyToken()
  return limitCall(ctx, traits?.weight ?? (isChange ? 'write' : 'read'))
}

/** Counts the call; answers why it is refused when its session or token called too often. */
function limitCall(ctx: ProcedureContext, callClass: CallClass): ServiceError | undefined {
  if (!ctx.callLimiter || !ctx.sessionHash) return undefined
  const allowance = ctx.callLimiter.count(ctx.sessionHash, callClass)
  for (const [name, value] of rateLimitHeaders(allowance)) ctx.responseHeaders.set(name, value)
  return allowance.remaining < 0 ? tooManyCalls(allowance) : undefined
}

function refusal(ctx: ProcedureContext, known: ServiceError): TRPCError {
  if (known.retryAfterSeconds) {
    ctx.responseHeaders.set('retry-after', String(known.retryAfterSeconds))
  }
  return new TRPCError({ code: trpcCodes[known.code], message: known.message, cause: known })
}

/** What no table can hold is refused at its place, before it becomes a failure of the database. */
const refuseUnkeepable = t.middleware(async ({ getRawInput, next }) => {
  const path = findUnkeepableText(await getRawInput())
  if (path === undefined) return next()
  const message = 'This text holds a character that cannot be kept. Type it again.'
  throw new ServiceError('VALIDATION_FAILED', path ? `${path}: ${message}` : message, {
    details: [{ path, message }],
  })
})

const forRequest = guarded.use(refuseUnkeepable)

const signedIn = guarded
  .use(async ({ ctx, next }) => {
    const actor = await ctx.findActor()
    if (!actor) throw unauthorized()
    return next({ ctx: { acting: actingAs(ctx, actor, ctx.correlationId) } })
  })
  .use(refuseUnkeepable)

type Service<Ctx, Input, Output> = (ctx: Ctx, input: Input) => Promise<Output>

/** A read for a signed-in person; the service authorizes. */
export function query<S extends z.ZodType, Output>(
  input: S,
  service: Service<ActorContext, z.output<S>, Output>,
  traits: ProcedureTraits = {},
) {
  return signedIn
    .meta(traits)
    .input(input)
    .query(({ ctx, input: parsed }) => service(ctx.acting, parsed as z.output<S>))
}

/** A change by a signed-in person; the service authorizes. */
export function mutation<S extends z.ZodType, Output>(
  input: S,
  service: Service<ActorContext, z.output<S>, Output>,
  traits: ProcedureTraits = {},
) {
  return signedIn
    .meta(traits)
    .input(input)
    .mutation(({ ctx, input: parsed, path }) =>
      once(ctx, { path, input: parsed, traits }, (held) =>
        service(held ? { ...ctx.acting, held } : ctx.acting, parsed as z.output<S>),
      ),
    )
}

/** A read whose service resolves the session itself, in the same round trip as its work. */
export function requestQuery<S extends z.ZodType, Output>(
  input: S,
  service: Service<ProcedureContext, z.output<S>, Output>,
) {
  return forRequest
    .input(input)
    .query(({ ctx, input: parsed }) => service(ctx, parsed as z.output<S>))
}

/** A change whose service resolves the session itself, or that needs none (sign-in). */
export function requestMutation<S extends z.ZodType, Output>(
  input: S,
  service: Service<ProcedureContext, z.output<S>, Output>,
  traits: ProcedureTraits = {},
) {
  return forRequest
    .meta(traits)
    .input(input)
    .mutation(({ ctx, input: parsed, path }) =>
      once(ctx, { path, input: parsed, traits }, (held) =>
        service(held ? { ...ctx, held } : ctx, parsed as z.output<S>),
      ),
    )
}

interface Call {
  readonly path: string
  readonly input: unknown
  readonly traits: ProcedureTraits
}

/** Performs a change; with an idempotency key at most once. */
async function once<Output>(
  ctx: ProcedureContext,
  { path: procedure, input, traits }: Call,
  perform: (held?: HeldTransaction) => Promise<Output>,
): Promise<Output> {
  const { idempotencyKey: key } = ctx
  if (key === undefined) return perform()
  if (traits.answersSecret) {
    throw new ServiceError(
      'VALIDATION_FAILED',
      'The answer of this call is shown once and kept nowhere. Send it without an Idempotency-Key.',
    )
  }
  // Without anybody behind the call there is nobody to keep its answer for.
  const actor = await ctx.findActor()
  return actor ? performOnce(ctx, { actor, key, procedure, input, perform }) : perform()
}

/** Maps whatever was thrown onto an error that may be shown; unknown messages never leak. */
export function toServiceError(error: unknown): ServiceError {
  const cause = causeOf(error)
  if (cause instanceof ServiceError) return cause
  if (cause instanceof ZodError) return fromZod(cause)
  if (isConnectionLoss(cause)) {
    return new ServiceError(
      'SERVICE_UNAVAILABLE',
      'The database cannot be reached just now. Nothing was saved; try again in a moment.',
      { retryAfterSeconds: 2 },
    )
  }
  if (error instanceof TRPCError && error.code !== 'INTERNAL_SERVER_ERROR') return fromTrpc(error)
  return new ServiceError(
    'INTERNAL_SERVER_ERROR',
    'Something went wrong on our side. Nothing was saved. Try again; if it stays, tell support the reference.',
  )
}

function causeOf(error: unknown): unknown {
  return error instanceof TRPCError && error.cause ? error.cause : error
}

function fromZod(error: ZodError): ServiceError {
  const details = error.issues.map((issue) => ({
    path: issue.path.join('.'),
    message: issue.message,
  }))
  const first = details[0]
  const where = first?.path ? `${first.path}: ` : ''
  return new ServiceError(
    'VALIDATION_FAILED',
    `${where}${first?.message ?? 'The input is not valid.'}`,
    {
      details,
    },
  )
}

function fromTrpc(error: TRPCError): ServiceError {
  if (error.code === 'NOT_FOUND') {
    return new ServiceError('NOT_FOUND', 'There is no such procedure.')
  }
  return new ServiceError(
    'VALIDATION_FAILED',
    'The request could not be read. Check its JSON and its method.',
  )
}
