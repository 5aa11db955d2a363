import { roleSchema, type Actor } from '@/core/actor'
import { ServiceError } from '@/core/errors'
import { recordAudit } from '@/features/audit-log'
import { actingAs, type RequestContext } from '@/server/context'
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
import { noteSignIn } from '../queries/users'
import { noteAddressEvent } from './address-events'
import { addressKeyOf } from './address-key'
import { newSessionId, sessionCookie } from './lucia-sessions'
import { verifyPassword } from './password'

const failuresBeforeLock = 5
const lockMinutes = 15
const hourMs = 3_600_000

/**
 * Opens a session. Every failure costs one password verification and the same statements, and gives the
 * same answer; the rate limit and the lock are judged before the verification, by the address as typed.
 */
export async function signIn(ctx: RequestContext, input: SignInInput): Promise<{ role: string }> {
  await limitAttempts(ctx, input.email)
  const addressKey = addressKeyOf(ctx, input.email)
  await refuseWhenLocked(ctx, addressKey)
  const account = await findSignIn(ctx, input.email)
  const matches = await verifyPassword(account?.password_hash, input.password)
  if (!matches || account?.status !== 'active') return failSignIn(ctx, addressKey, input.email)
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

/** Who the address belongs to, and so whose log tells of the failure, is found out afterwards. */
async function failSignIn(ctx: RequestContext, addressKey: Buffer, email: string): Promise<never> {
  const until = await countFailure(ctx, {
    addressKey,
    now: ctx.clock(),
    limit: failuresBeforeLock,
    lockMinutes,
  })
  await noteAddressEvent(ctx, 'signInFailed', { email, isLocked: until !== undefined })
  if (until) throw locked(ctx, until)
  throw new ServiceError('UNAUTHORIZED', 'The e-mail address or the password is not right.')
}

async function openSession(ctx: RequestContext, actor: Actor): Promise<void> {
  const session = newSessionId()
  const now = ctx.clock()
  const acting = actingAs(ctx, actor, ctx.correlationId)
  await withOrgScope(acting, async (tx) => {
    await noteSignIn(tx, actor.userId, now)
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
