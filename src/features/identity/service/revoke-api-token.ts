import { notFound } from '@/core/errors'
import { mayDo } from '@/core/permissions'
import { recordAudit } from '@/features/audit-log'
import { authorize } from '@/server/authorize'
import type { ActorContext } from '@/server/context'
import { withOrgScope } from '@/server/transaction'
import type { RevokeTokenInput } from '../contract/api-tokens'
import { lockApiToken, markTokenRevoked } from '../queries/api-tokens'

/** The token opens nothing from now on. Owners revoke theirs, admins any; revoking again changes nothing. */
export async function revokeApiToken(
  ctx: ActorContext,
  { tokenId }: RevokeTokenInput,
): Promise<{ tokenId: string }> {
  authorize(ctx.actor, 'account.self')
  const { userId, role, label } = ctx.actor
  await withOrgScope(ctx, async (tx) => {
    const token = await lockApiToken(tx, tokenId)
    if (!token || (token.userId !== userId && !mayDo(role, 'token.administer'))) {
      throw notFound('token')
    }
    if (token.revokedAt !== null) return
    await markTokenRevoked(tx, { tokenId, at: ctx.clock(), by: { userId, label } })
    await recordAudit(ctx, tx, {
      action: 'token.revoked',
      subjectType: 'apiToken',
      subjectId: tokenId,
      changed: ['revokedAt'],
      detail: { name: token.name, ownerId: token.userId },
    })
  })
  return { tokenId }
}
