import type { Actor } from '@/core/actor'
import { forbiddenRole } from '@/core/errors'
import { mayDo, type Permission } from '@/core/permissions'

/** Throws FORBIDDEN_ROLE unless the actor's role holds the permission. */
export function authorize(actor: Actor, permission: Permission): void {
  if (!mayDo(actor.role, permission)) throw forbiddenRole()
}
