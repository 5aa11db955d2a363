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
  'codeSet.readLoads': ['admin'],
  'codeSet.load': ['admin'],
  'coding.edit': ['coder'],
  'coding.submit': ['coder'],
  'coding.validate': ['coder', 'supervisor', 'manager'],
  'rule.read': ['coder', 'supervisor', 'manager', 'admin'],
  'siteRule.read': ['coder', 'supervisor', 'manager', 'admin'],
  'siteRule.write': ['manager'],
  'review.read': ['supervisor'],
  'review.decide': ['supervisor'],
  'practice.compare': ['coder', 'supervisor', 'manager'],
  'feedback.read': ['coder', 'supervisor', 'manager'],
  'notification.read': ['coder', 'supervisor', 'manager', 'admin', 'provider', 'biller'],
  'user.manage': ['admin'],
  'email.read': ['admin'],
  'email.retry': ['admin'],
  'auditLog.read': ['admin'],
  'auditLog.verify': ['admin'],
  'token.administer': ['admin'],
  'account.self': ['coder', 'supervisor', 'manager', 'admin', 'provider', 'biller'],
} as const satisfies Record<string, readonly Role[]>

export type Permission = keyof typeof matrix

export const permissions = Object.keys(matrix) as Permission[]

/** Whether `role` holds `permission`. */
export function mayDo(role: Role | 'system', permission: Permission): boolean {
  return rolesWith(permission).some((holder) => holder === role)
}

const sessionOnly: readonly Permission[] = [
  'account.self',
  'token.administer',
  'user.manage',
  'email.read',
]

/** Whether only a signed-in person may: an API token never manages what lets someone in. */
export function needsSession(permission: Permission): boolean {
  return sessionOnly.includes(permission)
}

const operatorOnly: readonly Permission[] = ['codeSet.load']

/** Whether only an operator among the role's people may: it concerns every organization of the installation. */
export function needsOperator(permission: Permission): boolean {
  return operatorOnly.includes(permission)
}

/** The roles that hold `permission`, for SQL that must judge the role in the same round trip. */
export function rolesWith(permission: Permission): readonly Role[] {
  return matrix[permission]
}
