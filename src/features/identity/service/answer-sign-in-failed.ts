import { roleSchema } from '@/core/actor'
import { recordAudit } from '@/features/audit-log'
import { actingAs, type ServerContext } from '@/server/context'
import { withOrgScope } from '@/server/transaction'
import { dropAddressEvent, takeAddressEvent } from '../queries/address-events'
import { findSignIn } from '../queries/sign-in'
import type { Answering, SignInFailed } from './address-events'

/** Records a failed sign-in in the chain of the account's organization, at the time at which it failed. */
export async function answerSignInFailed(
  ctx: ServerContext,
  { id, at, payload }: Answering<SignInFailed>,
): Promise<void> {
  const account = await findSignIn(ctx, payload.email)
  if (!account) return dropAddressEvent(ctx, id)
  const { org_id: orgId, user_id: userId, label } = account
  const actor = { orgId, userId, role: roleSchema.parse(account.role), label }
  const acting = { ...actingAs(ctx, actor, payload.correlationId), clock: () => at }
  await withOrgScope(acting, async (tx) => {
    if (!(await takeAddressEvent(tx, id))) return
    await recordAudit(acting, tx, {
      action: payload.isLocked ? 'signIn.locked' : 'signIn.failed',
      subjectType: 'user',
      subjectId: userId,
    })
  })
}
