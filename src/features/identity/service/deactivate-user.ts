import { recordAudit } from '@/features/audit-log'
import { authorize } from '@/server/authorize'
import type { ActorContext } from '@/server/context'
import { withOrgScope } from '@/server/transaction'
import type { UserVersionInput } from '../contract/users'
import { deleteSessionsOf } from '../queries/accounts'
import { revokeOpenTokens } from '../queries/api-tokens'
import { deletePasswordReset } from '../queries/password-resets'
import { changeUser } from './change-user'

/** Closes an account: its sessions and its reset link end now, and its API tokens are revoked for good. */
export async function deactivateUser(
  ctx: ActorContext,
  { userId, version }: UserVersionInput,
): Promise<{ version: number; sessionsEnded: number }> {
  authorize(ctx.actor, 'user.manage')
  return withOrgScope(ctx, async (tx) => {
    const change = { kind: 'deactivate' } as const
    const changed = await changeUser(ctx, tx, { userId, version, change })
    const sessionsEnded = await deleteSessionsOf(tx, userId)
    await deletePasswordReset(tx, userId)
    const tokens = await revokeOpenTokens(tx, { userId, at: ctx.clock(), by: ctx.actor })
    await recordAudit(ctx, tx, {
      action: 'user.deactivated',
      subjectType: 'user',
      subjectId: userId,
      changed: ['status'],
      detail: { sessions: sessionsEnded, tokens },
    })
    return { version: changed.version, sessionsEnded }
  })
}
