import type { Role } from '@/core/actor'

/** A role as people read it. */
export const roleWord: Record<Role, string> = {
  coder: 'Coder',
  supervisor: 'Supervisor',
  manager: 'Manager',
  admin: 'Administrator',
  provider: 'Provider',
  biller: 'Biller',
}
