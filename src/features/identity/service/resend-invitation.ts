import { notFound, ServiceError, staleVersion } from '@/core/errors'
import { roleSchema } from '@/core/actor'
import { recordAudit } from '@/features/audit-log'
import { authorize } from '@/server/authorize'
import type { ActorContext } from '@/server/context'
import type { Tx } from '@/server/db'
import { withOrgScope } from '@/server/transaction'
import type { InvitationVersionInput } from '../contract/users'
import { lockInvitation, updateInvitation, type InvitationRow } from '../queries/invitations'
import { limitInvitations, queueInvitationEmail } from './invite-user'
import { hoursFrom, invitationHours, newLinkToken } from './link-token'

/** Sends an open invitation again with a new link; the one before stops working. */
export async function resendInvitation(
  ctx: ActorContext,
  input: InvitationVersionInput,
): Promise<{ sent: true }> {
  authorize(ctx.actor, 'user.manage')
  await limitInvitations(ctx)
  await withOrgScope(ctx, async (tx) => {
    const { id, email, role } = await lockOpenInvitation(tx, input)
    const { token, tokenHash } = newLinkToken()
    const sentAt = ctx.clock()
    const expiresAt = hoursFrom(sentAt, invitationHours)
    await updateInvitation(tx, id, { tokenHash, sentAt, expiresAt })
    const invited = { email, role: roleSchema.parse(role), token, expiresAt }
    await queueInvitationEmail(ctx, tx, invited)
    await recordAudit(ctx, tx, {
      action: 'invitation.resent',
      subjectType: 'invitation',
      subjectId: id,
      changed: ['expiresAt'],
    })
  })
  return { sent: true }
}

/** The invitation at the version that the caller saw, still open. */
export async function lockOpenInvitation(
  tx: Tx,
  { invitationId, version }: InvitationVersionInput,
): Promise<InvitationRow> {
  const invitation = await lockInvitation(tx, invitationId)
  if (!invitation) throw notFound('invitation')
  if (invitation.status !== 'pending') {
    throw new ServiceError('INVALID_STATE', `This invitation was ${invitation.status} already.`)
  }
  if (invitation.version !== version) throw staleVersion('invitation')
  return invitation
}
