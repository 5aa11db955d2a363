import type { Actor } from '@/core/actor'
import { forbiddenRole, notAnOperator, ServiceError } from '@/core/errors'
import { mayDo, needsOperator, needsSession, type Permission } from '@/core/permissions'

/** Throws FORBIDDEN_ROLE unless the actor's role holds the permission, and a token or no operator may use it. */
export function authorize(actor: Actor, permission: Permission): void {
  if (!mayDo(actor.role, permission)) throw forbiddenRole()
  if (actor.viaToken && needsSession(permission)) {
    throw new ServiceError(
      'FORBIDDEN_ROLE',
      'An API token cannot manage accounts, sessions or tokens. Sign in to do this.',
    )
  }
  if (needsOperator(permission) && !actor.isOperator) throw notAnOperator()
}
