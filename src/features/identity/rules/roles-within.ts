import { roles, type Role } from '@/core/actor'
import { mayDo, permissions } from '@/core/permissions'

/** The roles that may do nothing that `role` may not, itself first: what a token of that role may be narrowed to. */
export function rolesWithin(role: Role): readonly Role[] {
  const isWithin = (other: Role) =>
    permissions.every((permission) => mayDo(role, permission) || !mayDo(other, permission))
  return [role, ...roles.filter((other) => other !== role && isWithin(other))]
}
