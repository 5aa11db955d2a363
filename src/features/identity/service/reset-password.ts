import { roleSchema } from '@/core/actor'
import { recordAudit } from '@/features/audit-log'
import { queueEmail } from '@/features/email'
import { actingAs, type ActorContext, type RequestContext } from '@/server/context'
import type { Tx } from '@/server/db'
import { withOrgScope } from '@/server/transaction'
import type {
  OpenLinkInput,
  OpenPasswordReset,
  PasswordWasReset,
  ResetPasswordInput,
} from '../contract/links'
import { deleteSessionsOf, updatePassword } from '../queries/accounts'
import { revokeOpenTokens } from '../queries/api-tokens'
import { findPasswordReset, spendPasswordReset } from '../queries/password-resets'
import { clearFailures } from '../queries/sign-in'
import { passwordWasResetMail } from '../rules/account-mails'
import { addressKeyOf } from './address-key'
import { limitLinkUse } from './limit-link-use'
import { deadLink, hashLinkToken, hoursFrom, linkTo, noticeHours } from './link-token'
import { hashPassword } from './password'

/** Whose password a link sets; opening it spends nothing. */
export async function openPasswordReset(
  ctx: RequestContext,
  { token }: OpenLinkInput,
): Promise<OpenPasswordReset> {
  await limitLinkUse(ctx)
  const { email, org_name: orgName } = await findOpenReset(ctx, token)
  return { email, orgName }
}

/** Sets a new password; the link is spent, every session and API token of the person ends, and a mail tells them. */
export async function resetPassword(
  ctx: RequestContext,
  { token, newPassword }: ResetPasswordInput,
): Promise<PasswordWasReset> {
  await limitLinkUse(ctx)
  const found = await findOpenReset(ctx, token)
  const { org_id: orgId, user_id: userId, email, label } = found
  const actor = { orgId, userId, role: roleSchema.parse(found.role), label }
  const acting = actingAs(ctx, actor, ctx.correlationId)
  const passwordHash = await hashPassword(newPassword)
  const now = ctx.clock()
  const ended = await withOrgScope(acting, async (tx) => {
    const spent = await spendPasswordReset(tx, { userId, tokenHash: hashLinkToken(token), now })
    if (!spent) throw deadLink()
    await updatePassword(tx, { userId, passwordHash, at: now })
    const sessionsEnded = await deleteSessionsOf(tx, userId)
    // Whoever needs a link may have lost more than a password: a token made meanwhile opens nothing.
    const tokensRevoked = await revokeOpenTokens(tx, { userId, at: now, by: { userId, label } })
    await queueNotice(acting, tx, { email, name: label })
    await recordAudit(acting, tx, {
      action: 'password.reset',
      subjectType: 'user',
      subjectId: userId,
      changed: ['password'],
      detail: { sessions: sessionsEnded, tokens: tokensRevoked },
    })
    return { sessionsEnded, tokensRevoked }
  })
  await clearFailures(ctx, addressKeyOf(ctx, email))
  return { email, ...ended }
}

async function queueNotice(
  ctx: ActorContext,
  tx: Tx,
  { email, name }: { readonly email: string; readonly name: string },
): Promise<void> {
  const mail = passwordWasResetMail({ name, forgotLink: linkTo(ctx.env, '/forgot-password') })
  const expiresAt = hoursFrom(ctx.clock(), noticeHours)
  await queueEmail(ctx, tx, { kind: 'password.reset', to: email, ...mail, expiresAt })
}

async function findOpenReset(ctx: RequestContext, token: string) {
  const found = await findPasswordReset(ctx, hashLinkToken(token))
  const isOpen = found?.status === 'active' && new Date(found.expires_at) > ctx.clock()
  if (!found || !isOpen) throw deadLink()
  return found
}
