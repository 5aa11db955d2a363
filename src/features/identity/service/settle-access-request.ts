import { notFound, ServiceError, staleVersion } from '@/core/errors'
import { recordAudit } from '@/features/audit-log'
import { authorize } from '@/server/authorize'
import type { ActorContext } from '@/server/context'
import type { Tx } from '@/server/db'
import { withOrgScope } from '@/server/transaction'
import type { ApproveAccessInput, RefuseAccessInput } from '../contract/users'
import {
  lockAccessRequest,
  settleAccessRequest as settle,
  type AccessRequestRow,
} from '../queries/access-requests'
import { limitInvitations, sendInvitation } from './invite-user'

/** Grants a request for access: the person gets an invitation with the role. */
export async function approveAccessRequest(
  ctx: ActorContext,
  { role, ...input }: ApproveAccessInput,
): Promise<{ invitationId: string }> {
  authorize(ctx.actor, 'user.manage')
  await limitInvitations(ctx)
  return withOrgScope(ctx, async (tx) => {
    const { id, email } = await lockOpenRequest(tx, input)
    await settle(tx, id, 'approved')
    const invitationId = await sendInvitation(ctx, tx, { email, role })
    await recordAudit(ctx, tx, {
      action: 'access.approved',
      subjectType: 'accessRequest',
      subjectId: id,
      changed: ['status'],
      detail: { role, invitationId },
    })
    return { invitationId }
  })
}

/** Turns a request for access down; the person is not told, and may ask again. */
export async function refuseAccessRequest(
  ctx: ActorContext,
  input: RefuseAccessInput,
): Promise<{ refused: true }> {
  authorize(ctx.actor, 'user.manage')
  await withOrgScope(ctx, async (tx) => {
    const { id } = await lockOpenRequest(tx, input)
    await settle(tx, id, 'refused')
    await recordAudit(ctx, tx, {
      action: 'access.refused',
      subjectType: 'accessRequest',
      subjectId: id,
      changed: ['status'],
    })
  })
  return { refused: true }
}

async function lockOpenRequest(
  tx: Tx,
  { requestId, version }: RefuseAccessInput,
): Promise<AccessRequestRow> {
  const request = await lockAccessRequest(tx, requestId)
  if (!request) throw notFound('request')
  if (request.status !== 'pending') {
    throw new ServiceError('INVALID_STATE', `This request was ${request.status} already.`)
  }
  if (request.version !== version) throw staleVersion('request')
  return request
}
