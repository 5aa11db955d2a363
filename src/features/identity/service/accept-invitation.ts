import { roleSchema } from '@/core/actor'
import { ServiceError } from '@/core/errors'
import { recordAudit } from '@/features/audit-log'
import { actingAs, type RequestContext } from '@/server/context'
import { withOrgScope } from '@/server/transaction'
import type { AcceptInvitationInput, OpenInvitation, OpenLinkInput } from '../contract/links'
import { insertUser } from '../queries/accounts'
import { findInvitation, lockInvitation, updateInvitation } from '../queries/invitations'
import { limitLinkUse } from './limit-link-use'
import { deadLink, hashLinkToken } from './link-token'
import { hashPassword } from './password'

/** What the link of an invitation is for; opening it spends nothing. */
export async function openInvitation(
  ctx: RequestContext,
  { token }: OpenLinkInput,
): Promise<OpenInvitation> {
  await limitLinkUse(ctx)
  const invitation = await findOpenInvitation(ctx, token)
  return {
    email: invitation.email,
    role: roleSchema.parse(invitation.role),
    orgName: invitation.org_name,
    invitedByLabel: invitation.invited_by_label,
  }
}

/** Makes the account that an invitation promises, with the person's own name and password; the link is spent. */
export async function acceptInvitation(
  ctx: RequestContext,
  { token, displayName, password }: AcceptInvitationInput,
): Promise<{ email: string }> {
  await limitLinkUse(ctx)
  const { id, org_id: orgId, email, ...invitation } = await findOpenInvitation(ctx, token)
  const role = roleSchema.parse(invitation.role)
  const userId = ctx.newId()
  const acting = actingAs(ctx, { orgId, userId, role, label: displayName }, ctx.correlationId)
  const passwordHash = await hashPassword(password)
  const now = ctx.clock()
  await withOrgScope(acting, async (tx) => {
    const locked = await lockInvitation(tx, id)
    if (locked?.status !== 'pending' || !locked.tokenHash.equals(hashLinkToken(token))) {
      throw deadLink()
    }
    const person = { id: userId, email, displayName, role: locked.role, passwordHash }
    const created = await insertUser(tx, { ...person, passwordChangedAt: now, createdAt: now })
    if (!created) throw addressTaken()
    await updateInvitation(tx, id, { status: 'accepted' })
    await recordAudit(acting, tx, {
      action: 'user.joined',
      subjectType: 'user',
      subjectId: userId,
      detail: { invitationId: id, role: locked.role },
    })
  })
  return { email }
}

async function findOpenInvitation(ctx: RequestContext, token: string) {
  const found = await findInvitation(ctx, hashLinkToken(token))
  const isOpen = found?.status === 'pending' && new Date(found.expires_at) > ctx.clock()
  if (!found || !isOpen) throw deadLink()
  return found
}

/** Who holds the link reads this address's mail, so this tells nobody else. */
function addressTaken(): ServiceError {
  return new ServiceError(
    'CONFLICT',
    'This address has an account by now, and an address has one account. Sign in with it.',
  )
}
