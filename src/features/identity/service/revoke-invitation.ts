import { recordAudit } from '@/features/audit-log'
import { authorize } from '@/server/authorize'
import type { ActorContext } from '@/server/context'
import { withOrgScope } from '@/server/transaction'
import type { InvitationVersionInput } from '../contract/users'
import { updateInvitation } from '../queries/invitations'
import { lockOpenInvitation } from './resend-invitation'

/** Takes an open invitation back: its link stops working. */
export async function revokeInvitation(
  ctx: ActorContext,
  input: InvitationVersionInput,
): Promise<{ revoked: true }> {
  authorize(ctx.actor, 'user.manage')
  await withOrgScope(ctx, async (tx) => {
    const { id } = await lockOpenInvitation(tx, input)
    await updateInvitation(tx, id, { status: 'revoked' })
    await recordAudit(ctx, tx, {
      action: 'invitation.revoked',
      subjectType: 'invitation',
      subjectId: id,
      changed: ['status'],
    })
  })
  return { revoked: true }
}
