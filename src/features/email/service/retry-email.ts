import { notFound, ServiceError } from '@/core/errors'
import { recordAudit } from '@/features/audit-log'
import { authorize } from '@/server/authorize'
import type { ActorContext } from '@/server/context'
import { withOrgScope } from '@/server/transaction'
import type { RetryEmailInput } from '../contract'
import { lockEmail, updateEmail } from '../queries'

/** Gives an undelivered mail another round of attempts, beginning now. */
export async function retryEmail(
  ctx: ActorContext,
  { emailId }: RetryEmailInput,
): Promise<{ retried: true }> {
  authorize(ctx.actor, 'email.retry')
  await withOrgScope(ctx, async (tx) => {
    const email = await lockEmail(tx, emailId)
    if (!email) throw notFound('mail')
    if (email.status !== 'dead') {
      throw new ServiceError('INVALID_STATE', 'Only a mail that was given up can be tried again.')
    }
    if (email.expiresAt <= ctx.clock() || !email.bodySealed) {
      throw new ServiceError('INVALID_STATE', 'The link in this mail has expired. Send a new one.')
    }
    await updateEmail(tx, emailId, {
      status: 'pending',
      attempts: 0,
      nextAttemptAt: ctx.clock(),
      failure: null,
    })
    await recordAudit(ctx, tx, {
      action: 'email.retried',
      subjectType: 'email',
      subjectId: emailId,
      changed: ['status'],
    })
  })
  return { retried: true }
}
