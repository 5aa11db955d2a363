import { systemActor } from '@/core/actor'
import { recordAudit } from '@/features/audit-log'
import { queueEmail } from '@/features/email'
import { actingAs, type ActorContext, type ServerContext } from '@/server/context'
import type { Tx } from '@/server/db'
import { sendMessage } from '@/server/jobs/outbox'
import { withOrgScope } from '@/server/transaction'
import { accessRequested } from '../contract/messages'
import { insertAccessRequest } from '../queries/access-requests'
import { dropAddressEvent, takeAddressEvent } from '../queries/address-events'
import { findOrganizationId, findSignIn, type SignInRow } from '../queries/sign-in'
import { accountExistsMail } from '../rules/account-mails'
import type { AccessAsked, Answering } from './address-events'
import { hoursFrom, linkTo, noticeHours } from './link-token'

/**
 * Puts the request before the organization's admins. The owner of an address that has an account gets a
 * mail instead; for an organization that does not exist nothing happens.
 */
export async function answerAccessAsked(
  ctx: ServerContext,
  { id, payload }: Answering<AccessAsked>,
): Promise<void> {
  const orgId = await findOrganizationId(ctx, payload.organization)
  const account = await findSignIn(ctx, payload.email)
  if (orgId === undefined || account?.status === 'deactivated') return dropAddressEvent(ctx, id)
  const system = systemActor(account?.org_id ?? orgId, 'registration')
  const acting = actingAs(ctx, system, payload.correlationId)
  await withOrgScope(acting, async (tx) => {
    if (!(await takeAddressEvent(tx, id))) return
    if (account) await tellOwner(acting, tx, account)
    else await storeRequest(acting, tx, payload)
  })
}

async function tellOwner(ctx: ActorContext, tx: Tx, account: SignInRow): Promise<void> {
  const { email, label: name, user_id: userId } = account
  const mail = accountExistsMail({ name, signInLink: linkTo(ctx.env, '/') })
  const expiresAt = hoursFrom(ctx.clock(), noticeHours)
  await queueEmail(ctx, tx, { kind: 'access.asked', to: email, ...mail, expiresAt })
  await recordAudit(ctx, tx, {
    action: 'access.askedAgain',
    subjectType: 'user',
    subjectId: userId,
  })
}

async function storeRequest(ctx: ActorContext, tx: Tx, payload: AccessAsked): Promise<void> {
  const id = ctx.newId()
  const { email, displayName } = payload
  const stored = await insertAccessRequest(tx, { id, email, displayName, createdAt: ctx.clock() })
  if (!stored) return
  await sendMessage(ctx, tx, { type: accessRequested, payload: { requestId: id, displayName } })
  await recordAudit(ctx, tx, {
    action: 'access.asked',
    subjectType: 'accessRequest',
    subjectId: id,
  })
}
