import { systemActor } from '@/core/actor'
import { ServiceError } from '@/core/errors'
import { recordAudit } from '@/features/audit-log'
import { actingAs, type ActorContext, type ServerContext } from '@/server/context'
import type { Tx } from '@/server/db'
import { inOwnerScope } from '@/server/owner-transaction'
import { deleteOperator, insertOperator } from '../queries/operators'
import { findSignIn } from '../queries/sign-in'
import { lockUser } from '../queries/users'

export interface OperatorChange {
  /** Of any organization. */
  readonly email: string
  readonly operator: boolean
}

export interface OperatorSet {
  readonly userId: string
  readonly label: string
  /** False when it was so already. */
  readonly changed: boolean
}

/** Makes an admin an operator, or no longer one, from their next request on; from the command line only. */
export async function setOperator(
  ctx: ServerContext,
  { email, operator }: OperatorChange,
): Promise<OperatorSet> {
  const account = await findSignIn(ctx, email)
  if (!account)
    throw new ServiceError('NOT_FOUND', `There is no account with the address ${email}.`)
  const { org_id: orgId, user_id: userId, label } = account
  const acting = actingAs(ctx, systemActor(orgId, 'command line'), ctx.newId())
  const changed = await inOwnerScope(acting, (tx) => change(acting, tx, { userId, operator }))
  return { userId, label, changed }
}

interface Change {
  readonly userId: string
  readonly operator: boolean
}

async function change(ctx: ActorContext, tx: Tx, { userId, operator }: Change): Promise<boolean> {
  const user = await lockUser(tx, userId)
  if (operator && (user?.role !== 'admin' || user.status !== 'active')) {
    throw new ServiceError(
      'INVALID_STATE',
      'Only an active admin can be an operator. Give the person that role first.',
    )
  }
  const changed = operator
    ? await insertOperator(tx, { userId, since: ctx.clock(), setBy: ctx.actor.label })
    : await deleteOperator(tx, userId)
  if (!changed) return false
  await recordAudit(ctx, tx, {
    action: operator ? 'operator.granted' : 'operator.withdrawn',
    subjectType: 'user',
    subjectId: userId,
  })
  return true
}
