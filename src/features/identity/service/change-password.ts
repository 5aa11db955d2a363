import { notFound, ServiceError, unauthorized } from '@/core/errors'
import { recordAudit } from '@/features/audit-log'
import { authorize } from '@/server/authorize'
import { actingAs, type RequestContext } from '@/server/context'
import { enforceRateLimit } from '@/server/rate-limit'
import { withOrgScope } from '@/server/transaction'
import type { ChangedPassword, ChangePasswordInput } from '../contract'
import { deleteSessionsOf, findUser, updatePassword } from '../queries/accounts'
import { revokeOpenTokens } from '../queries/api-tokens'
import { findSession } from './find-session'
import { hashPassword, verifyPassword } from './password'

/** Sets a new password and ends the person's other sessions; this one goes on, and API tokens when nothing else is asked. */
export async function changePassword(
  ctx: RequestContext,
  input: ChangePasswordInput,
): Promise<ChangedPassword> {
  const session = await findSession(ctx)
  if (!session) throw unauthorized()
  const acting = actingAs(ctx, session.actor, ctx.correlationId)
  authorize(acting.actor, 'account.self')
  await enforceRateLimit(ctx, {
    name: 'change password',
    subject: acting.actor.userId,
    limit: 5,
    windowSeconds: 300,
  })
  refuseSamePassword(input)
  const passwordHash = await hashPassword(input.newPassword)
  return withOrgScope(acting, async (tx) => {
    const user = await findUser(tx, acting.actor.userId)
    if (!user) throw notFound('user')
    if (!(await verifyPassword(user.passwordHash, input.currentPassword))) throw wrongPassword()
    await updatePassword(tx, { userId: user.id, passwordHash, at: ctx.clock() })
    const otherSessionsEnded = await deleteSessionsOf(tx, user.id, ctx.sessionHash)
    const { userId, label } = acting.actor
    const tokensRevoked = input.revokeTokens
      ? await revokeOpenTokens(tx, { userId, at: ctx.clock(), by: { userId, label } })
      : 0
    await recordAudit(acting, tx, {
      action: 'password.changed',
      subjectType: 'user',
      subjectId: user.id,
      changed: ['password'],
      detail: { sessions: otherSessionsEnded, tokens: tokensRevoked },
    })
    return { otherSessionsEnded, tokensRevoked }
  })
}

function refuseSamePassword(input: ChangePasswordInput): void {
  if (input.currentPassword !== input.newPassword) return
  throw invalid('newPassword', 'Choose a password other than the current one.')
}

function wrongPassword(): ServiceError {
  return invalid('currentPassword', 'This is not your current password.')
}

function invalid(path: string, message: string): ServiceError {
  return new ServiceError('VALIDATION_FAILED', message, { details: [{ path, message }] })
}
