import type { Role } from '@/core/actor'
import { recordAudit } from '@/features/audit-log'
import { queueEmail } from '@/features/email'
import { authorize } from '@/server/authorize'
import type { ActorContext } from '@/server/context'
import type { Tx } from '@/server/db'
import { enforceRateLimit } from '@/server/rate-limit'
import { withOrgScope } from '@/server/transaction'
import type { InviteUserInput } from '../contract/users'
import { upsertInvitation } from '../queries/invitations'
import { findOrganizationName, isAddressKnown } from '../queries/users'
import { alreadyMemberMail, invitationMail } from '../rules/account-mails'
import { hoursFrom, invitationHours, linkTo, newLinkToken } from './link-token'

/**
 * Invites an address with a role. The answer, its time and the list of invitations are the same for an
 * address that has an account already; only the mail to its owner tells.
 */
export async function inviteUser(
  ctx: ActorContext,
  { email, role }: InviteUserInput,
): Promise<{ invitationId: string }> {
  authorize(ctx.actor, 'user.manage')
  await limitInvitations(ctx)
  return withOrgScope(ctx, async (tx) => {
    const invitationId = await sendInvitation(ctx, tx, { email, role })
    await recordAudit(ctx, tx, {
      action: 'user.invited',
      subjectType: 'invitation',
      subjectId: invitationId,
      detail: { role },
    })
    return { invitationId }
  })
}

/** Mail goes to people who never asked for it, so even an admin's day has a limit. */
export async function limitInvitations(ctx: ActorContext): Promise<void> {
  await enforceRateLimit(ctx, {
    name: 'invitations',
    subject: ctx.actor.orgId,
    limit: 200,
    windowSeconds: 3600,
  })
}

interface Invited {
  readonly email: string
  readonly role: Role
}

/** Stores the invitation with a new link and queues its mail. */
export async function sendInvitation(ctx: ActorContext, tx: Tx, invited: Invited): Promise<string> {
  const { email, role } = invited
  const { token, tokenHash } = newLinkToken()
  const now = ctx.clock()
  const expiresAt = hoursFrom(now, invitationHours)
  const id = await upsertInvitation(tx, {
    id: ctx.newId(),
    email,
    role,
    tokenHash,
    invitedBy: ctx.actor.userId,
    invitedByLabel: ctx.actor.label,
    now,
    expiresAt,
  })
  await queueInvitationEmail(ctx, tx, { ...invited, token, expiresAt })
  return id
}

interface InvitationEmail extends Invited {
  readonly token: string
  readonly expiresAt: Date
}

/** To an address that has an account already goes no link, but word of it. */
export async function queueInvitationEmail(
  ctx: ActorContext,
  tx: Tx,
  { email, role, token, expiresAt }: InvitationEmail,
): Promise<void> {
  const isKnown = await isAddressKnown(tx, email)
  const names = { orgName: await findOrganizationName(tx), invitedBy: ctx.actor.label }
  const mail = isKnown
    ? alreadyMemberMail({ ...names, signInLink: linkTo(ctx.env, '/') })
    : invitationMail({
        ...names,
        role,
        link: linkTo(ctx.env, '/accept-invitation', token),
        validHours: invitationHours,
      })
  await queueEmail(ctx, tx, { kind: 'user.invited', to: email, ...mail, expiresAt })
}
