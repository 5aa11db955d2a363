import type { Role } from './actor'

/** Default deny: a role may do only what stands here. Organization scope comes on top of it. */
const matrix = {
  'chart.readAssigned': ['coder'],
  'chart.readSubmitted': ['supervisor'],
  'chart.readAll': ['manager'],
  'chart.list': ['coder', 'manager'],
  'chart.assign': ['manager'],
  'import.start': ['manager'],
  'import.read': ['manager', 'admin'],
  'codeSet.read': ['coder', 'supervisor', 'manager', 'admin', 'provider', 'biller'],
  'coding.edit': ['coder'],
  'coding.submit': ['coder'],
  'coding.validate': ['coder', 'supervisor', 'manager'],
  'review.read': ['supervisor'],
  'review.decide': ['supervisor'],
  'feedback.read': ['coder', 'supervisor', 'manager'],
  'notification.read': ['coder', 'supervisor', 'manager', 'admin', 'provider', 'biller'],
  'auditLog.read': ['admin'],
  'auditLog.verify': ['admin'],
  'account.self': ['coder', 'supervisor', 'manager', 'admin', 'provider', 'biller'],
} as const satisfies Record<string, readonly Role[]>

export type Permission = keyof typeof matrix

export const permissions = Object.keys(matrix) as Permission[]

/** Whether `role` holds `permission`. */
export function mayDo(role: Role | 'system', permission: Permission): boolean {
  return rolesWith(permission).some((holder) => holder === role)
}

/** The roles that hold `permission`, for SQL that must judge the role in the same round trip. */
export function rolesWith(permission: Permission): readonly Role[] {
  return matrix[permission]
}
