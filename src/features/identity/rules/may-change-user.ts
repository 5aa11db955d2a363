import type { Role } from '@/core/actor'
import { accept, refuse, type Decision } from '@/core/refusal'
import type { UserStatus } from '../contract/users'

export type UserChange =
  | { readonly kind: 'changeRole'; readonly role: Role }
  | { readonly kind: 'deactivate' }
  | { readonly kind: 'reactivate' }

export type UserChangeReason = 'ownAccount' | 'lastAdmin' | 'deactivated' | 'alreadySo'

interface Facts {
  readonly change: UserChange
  readonly actorId: string
  readonly user: { readonly id: string; readonly role: string; readonly status: UserStatus }
  /** Active admins of the organization, this user counted where one. */
  readonly activeAdmins: number
}

/** An organization keeps an admin, and nobody locks oneself out. */
export function mayChangeUser(facts: Facts): Decision<UserChange, UserChangeReason> {
  const { change, actorId, user } = facts
  if (isAlreadySo(change, user)) return refuse('alreadySo')
  if (change.kind === 'reactivate') return accept(change)
  if (user.status === 'deactivated') return refuse('deactivated')
  if (change.kind === 'deactivate' && user.id === actorId) return refuse('ownAccount')
  const takesAdmin =
    user.role === 'admin' && (change.kind === 'deactivate' || change.role !== 'admin')
  return takesAdmin && facts.activeAdmins <= 1 ? refuse('lastAdmin') : accept(change)
}

function isAlreadySo(change: UserChange, user: Facts['user']): boolean {
  if (change.kind === 'changeRole') return user.status === 'active' && user.role === change.role
  return user.status === (change.kind === 'deactivate' ? 'deactivated' : 'active')
}
