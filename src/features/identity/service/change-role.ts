import { recordAudit } from '@/features/audit-log'
import { authorize } from '@/server/authorize'
import type { ActorContext } from '@/server/context'
import { withOrgScope } from '@/server/transaction'
import type { ChangeRoleInput } from '../contract/users'
import { revokeOpenTokens } from '../queries/api-tokens'
import { changeUser } from './change-user'

/** Gives a user another role, which their sessions have from their next request on; their API tokens are revoked for good. */
export async function changeRole(
  ctx: ActorContext,
  { userId, version, role }: ChangeRoleInput,
): Promise<{ version: number }> {
  authorize(ctx.actor, 'user.manage')
  return withOrgScope(ctx, async (tx) => {
    const change = { kind: 'changeRole', role } as const
    const changed = await changeUser(ctx, tx, { userId, version, change })
    const tokens = await revokeOpenTokens(tx, { userId, at: ctx.clock(), by: ctx.actor })
    await recordAudit(ctx, tx, {
      action: 'user.roleChanged',
      subjectType: 'user',
      subjectId: userId,
      changed: ['role'],
      detail: { from: changed.before.role, to: role, tokens },
    })
    return { version: changed.version }
  })
}
