import { systemActor } from '@/core/actor'
import { recordAudit } from '@/features/audit-log'
import { actingAs, type ServerContext } from '@/server/context'
import { withOrgScope } from '@/server/transaction'
import { dropAddressEvent, takeAddressEvent } from '../queries/address-events'
import { findSignIn } from '../queries/sign-in'
import type { Answering, PasswordForgotten } from './address-events'
import { queuePasswordReset } from './send-password-reset'

/** Mails the link to the owner of the address; without an active account nothing happens. */
export async function answerPasswordForgotten(
  ctx: ServerContext,
  { id, payload }: Answering<PasswordForgotten>,
): Promise<void> {
  const account = await findSignIn(ctx, payload.email)
  if (account?.status !== 'active') return dropAddressEvent(ctx, id)
  const system = systemActor(account.org_id, 'password reset')
  const acting = actingAs(ctx, system, payload.correlationId)
  const { user_id: userId, email, label: name } = account
  await withOrgScope(acting, async (tx) => {
    if (!(await takeAddressEvent(tx, id))) return
    await queuePasswordReset(acting, tx, { userId, email, name })
    await recordAudit(acting, tx, {
      action: 'password.forgotten',
      subjectType: 'user',
      subjectId: userId,
    })
  })
}
