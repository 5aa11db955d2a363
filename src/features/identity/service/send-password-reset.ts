import { roleSchema } from '@/core/actor'
import { notFound, ServiceError } from '@/core/errors'
import { recordAudit } from '@/features/audit-log'
import { queueEmail } from '@/features/email'
import { authorize } from '@/server/authorize'
import type { ActorContext } from '@/server/context'
import type { Tx } from '@/server/db'
import { withOrgScope } from '@/server/transaction'
import type { SendPasswordResetInput } from '../contract/users'
import { upsertPasswordReset } from '../queries/password-resets'
import { lockUser } from '../queries/users'
import { passwordForgottenMail } from '../rules/account-mails'
import { limitInvitations } from './invite-user'
import { hoursFrom, linkTo, newLinkToken, passwordResetMinutes } from './link-token'

/** Sends a user of the organization the link that sets a new password. */
export async function sendPasswordReset(
  ctx: ActorContext,
  { userId }: SendPasswordResetInput,
): Promise<{ sent: true }> {
  authorize(ctx.actor, 'user.manage')
  await limitInvitations(ctx)
  await withOrgScope(ctx, async (tx) => {
    const user = await lockUser(tx, userId)
    if (!user) throw notFound('user')
    if (user.status !== 'active') {
      throw new ServiceError('INVALID_STATE', 'This account is deactivated. Reactivate it first.')
    }
    const { email, displayName: name } = user
    await queuePasswordReset(ctx, tx, { userId, email, name })
    await recordAudit(ctx, tx, {
      action: 'password.resetSent',
      subjectType: 'user',
      subjectId: userId,
      detail: { role: roleSchema.parse(user.role) },
    })
  })
  return { sent: true }
}

interface Person {
  readonly userId: string
  readonly email: string
  readonly name: string
}

/** Stores a new link, which replaces an older one, and queues its mail. */
export async function queuePasswordReset(ctx: ActorContext, tx: Tx, person: Person): Promise<void> {
  const { token, tokenHash } = newLinkToken()
  const createdAt = ctx.clock()
  const expiresAt = hoursFrom(createdAt, passwordResetMinutes / 60)
  await upsertPasswordReset(tx, { userId: person.userId, tokenHash, createdAt, expiresAt })
  const mail = passwordForgottenMail({
    name: person.name,
    link: linkTo(ctx.env, '/reset-password', token),
    validMinutes: passwordResetMinutes,
  })
  await queueEmail(ctx, tx, { kind: 'password.forgotten', to: person.email, ...mail, expiresAt })
}
