import { notFound, ServiceError, staleVersion } from '@/core/errors'
import type { ActorContext } from '@/server/context'
import type { Tx } from '@/server/db'
import type { UserStatus, UserVersionInput } from '../contract/users'
import { lockActiveAdmins, lockUser, updateUser, type UserRow } from '../queries/users'
import { mayChangeUser, type UserChange, type UserChangeReason } from '../rules/may-change-user'

interface Changing extends UserVersionInput {
  readonly change: UserChange
}

export interface ChangedUser {
  readonly before: UserRow
  readonly version: number
}

/** Locks the user at the version that was seen, judges the change and writes it. */
export async function changeUser(
  ctx: ActorContext,
  tx: Tx,
  { userId, version, change }: Changing,
): Promise<ChangedUser> {
  const admins = await lockActiveAdmins(tx)
  const user = await lockUser(tx, userId)
  if (!user) throw notFound('user')
  if (user.version !== version) throw staleVersion('user')
  const decision = mayChangeUser({
    change,
    actorId: ctx.actor.userId,
    user: { id: user.id, role: user.role, status: user.status as UserStatus },
    activeAdmins: admins.length,
  })
  if (!decision.ok) throw new ServiceError('INVALID_STATE', refusals[decision.reason])
  return { before: user, version: await updateUser(tx, { userId, set: columnsOf(change) }) }
}

function columnsOf(change: UserChange) {
  if (change.kind === 'changeRole') return { role: change.role }
  return { status: change.kind === 'deactivate' ? 'deactivated' : 'active' }
}

const refusals: Readonly<Record<UserChangeReason, string>> = {
  ownAccount: 'You cannot deactivate your own account. Ask another admin.',
  lastAdmin: 'This is the last active admin of the organization. Make someone else an admin first.',
  deactivated: 'This account is deactivated. Reactivate it first.',
  alreadySo: 'This account is in that state already.',
}
