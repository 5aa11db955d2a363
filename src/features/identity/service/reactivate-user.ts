import { recordAudit } from '@/features/audit-log'
import { authorize } from '@/server/authorize'
import type { ActorContext } from '@/server/context'
import { withOrgScope } from '@/server/transaction'
import type { UserVersionInput } from '../contract/users'
import { changeUser } from './change-user'

/** Opens a closed account again; the person signs in anew. */
export async function reactivateUser(
  ctx: ActorContext,
  { userId, version }: UserVersionInput,
): Promise<{ version: number }> {
  authorize(ctx.actor, 'user.manage')
  return withOrgScope(ctx, async (tx) => {
    const change = { kind: 'reactivate' } as const
    const changed = await changeUser(ctx, tx, { userId, version, change })
    await recordAudit(ctx, tx, {
      action: 'user.reactivated',
      subjectType: 'user',
      subjectId: userId,
      changed: ['status'],
    })
    return { version: changed.version }
  })
}
