import { notFound } from '@/core/errors'
import { recordAudit } from '@/features/audit-log'
import { authorize } from '@/server/authorize'
import type { ActorContext } from '@/server/context'
import { sendMessage } from '@/server/jobs/outbox'
import { withOrgScope } from '@/server/transaction'
import type { ChangeNameInput } from '../contract'
import { userRenamed } from '../contract/messages'
import { lockUser, updateUser } from '../queries/users'

/** The person goes by another name from the next request on; what is on record keeps the one they had. */
export async function changeName(
  ctx: ActorContext,
  { displayName }: ChangeNameInput,
): Promise<{ displayName: string }> {
  authorize(ctx.actor, 'account.self')
  const { userId } = ctx.actor
  await withOrgScope(ctx, async (tx) => {
    const user = await lockUser(tx, userId)
    if (!user) throw notFound('user')
    if (user.displayName === displayName) return
    await updateUser(tx, { userId, set: { displayName } })
    await sendMessage(ctx, tx, { type: userRenamed, payload: { userId, displayName } })
    await recordAudit(ctx, tx, {
      action: 'user.renamed',
      subjectType: 'user',
      subjectId: userId,
      changed: ['displayName'],
      detail: { from: user.displayName, to: displayName },
    })
  })
  return { displayName }
}
