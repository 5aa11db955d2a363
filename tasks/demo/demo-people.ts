import { roles, type Role } from '@/core/actor'

export const demoOrganization = { slug: 'demo', name: 'Demo Health' } as const

const names: Readonly<Record<Role, string>> = {
  coder: 'Dana Reyes',
  supervisor: 'Morgan Ellis',
  manager: 'Priya Natarajan',
  admin: 'Alex Chen',
  provider: 'Dr. Samuel Osei',
  biller: 'Robin Hale',
}

export interface DemoPerson {
  readonly role: Role
  readonly email: string
  readonly displayName: string
}

export function demoEmail(role: Role): string {
  return `${role}@${demoOrganization.slug}.example`
}

/** One person per role. */
export const demoPeople: readonly DemoPerson[] = roles.map((role) => ({
  role,
  email: demoEmail(role),
  displayName: names[role],
}))
