import { roleSchema, type Actor } from '@/core/actor'
import { ServiceError } from '@/core/errors'
import { recordAudit } from '@/features/audit-log'
import { actingAs, type RequestContext } from '@/server/context'
import { hmacSha256 } from '@/server/hash'
import { enforceRateLimit } from '@/server/rate-limit'
import { withOrgScope } from '@/server/transaction'
import type { SignInInput } from '../contract'
import { insertSession } from '../queries/accounts'
import {
  clearFailures,
  countFailure,
  findLock,
  findSignIn,
  type SignInRow,
} from '../queries/sign-in'
import { newSessionId, sessionCookie } from './lucia-sessions'
import { verifyPassword } from './password'

const failuresBeforeLock = 5
const lockMinutes = 15
const hourMs = 3_600_000

/**
 * Opens a session. Every failure costs one password verification and gives the same answer; the rate
 * limit and the lock are judged before the verification, by the address as typed.
 */
export async function signIn(ctx: RequestContext, input: SignInInput): Promise<{ role: string }> {
  await limitAttempts(ctx, input.email)
  const addressKey = hmacSha256(ctx.env.BLIND_INDEX_KEY, `sign-in\n${input.email.toLowerCase()}`)
  await refuseWhenLocked(ctx, addressKey)
  const account = await findSignIn(ctx, input.email)
  const matches = await verifyPassword(account?.password_hash, input.password)
  if (!matches || account?.status !== 'active') return failSignIn(ctx, addressKey, account)
  const actor = actorOf(account)
  await openSession(ctx, actor)
  await clearFailures(ctx, addressKey)
  return { role: actor.role }
}

async function limitAttempts(ctx: RequestContext, email: string): Promise<void> {
  const { SIGN_IN_LIMIT_PER_MINUTE, SIGN_IN_LIMIT_PER_CLIENT_MINUTE } = ctx.env
  await enforceRateLimit(ctx, {
    name: 'sign-in client',
    subject: ctx.clientAddress,
    limit: SIGN_IN_LIMIT_PER_CLIENT_MINUTE,
    windowSeconds: 60,
  })
  await enforceRateLimit(ctx, {
    name: 'sign-in address',
    subject: email.toLowerCase(),
    limit: SIGN_IN_LIMIT_PER_MINUTE,
    windowSeconds: 60,
  })
}

async function refuseWhenLocked(ctx: RequestContext, addressKey: Buffer): Promise<void> {
  const until = await findLock(ctx, addressKey, ctx.clock())
  if (until) throw locked(ctx, until)
}

async function failSignIn(
  ctx: RequestContext,
  addressKey: Buffer,
  account: SignInRow | undefined,
): Promise<never> {
  const until = await countFailure(ctx, {
    addressKey,
    now: ctx.clock(),
    limit: failuresBeforeLock,
    lockMinutes,
  })
  if (account) await recordFailure(ctx, account, until !== undefined)
  if (until) throw locked(ctx, until)
  throw new ServiceError('UNAUTHORIZED', 'The e-mail address or the password is not right.')
}

async function recordFailure(ctx: RequestContext, account: SignInRow, isLocked: boolean) {
  const acting = actingAs(ctx, actorOf(account), ctx.correlationId)
  await withOrgScope(acting, (tx) =>
    recordAudit(acting, tx, {
      action: isLocked ? 'signIn.locked' : 'signIn.failed',
      subjectType: 'user',
      subjectId: account.user_id,
    }),
  )
}

async function openSession(ctx: RequestContext, actor: Actor): Promise<void> {
  const session = newSessionId()
  const now = ctx.clock()
  const acting = actingAs(ctx, actor, ctx.correlationId)
  await withOrgScope(acting, async (tx) => {
    await insertSession(tx, {
      idHash: session.hash,
      userId: actor.userId,
      createdAt: now,
      lastActiveAt: now,
      expiresAt: new Date(now.getTime() + ctx.env.SESSION_ABSOLUTE_HOURS * hourMs),
      userAgent: ctx.userAgent.slice(0, 300),
    })
    await recordAudit(acting, tx, {
      action: 'signIn.succeeded',
      subjectType: 'user',
      subjectId: actor.userId,
    })
  })
  ctx.responseHeaders.append('set-cookie', sessionCookie(ctx.env, session.id))
}

function actorOf(account: SignInRow): Actor {
  return {
    orgId: account.org_id,
    userId: account.user_id,
    role: roleSchema.parse(account.role),
    label: account.label,
  }
}

function locked(ctx: RequestContext, until: Date): ServiceError {
  const seconds = Math.max(1, Math.ceil((until.getTime() - ctx.clock().getTime()) / 1000))
  const minutes = Math.ceil(seconds / 60)
  return new ServiceError(
    'ACCOUNT_LOCKED',
    `Too many failed sign-ins for this address. Try again in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`,
    { retryAfterSeconds: seconds },
  )
}
