import { z } from 'zod'

/** The roles of the product, in the order in which screens list them. */
export const roles = ['coder', 'supervisor', 'manager', 'admin', 'provider', 'biller'] as const

export const roleSchema = z.enum(roles)

export type Role = z.infer<typeof roleSchema>

/**
 * Who acts: the signed-in user of one organization, or the system in a job (no role holds its rights,
 * so it never passes an authorization that asks for a permission). `label` is what audit rows show.
 */
export interface Actor {
  readonly orgId: string
  readonly userId: string
  readonly role: Role | 'system'
  readonly label: string
  /** An API token acts for the user: what needs a signed-in person is closed to it. */
  readonly viaToken?: boolean
  /** An admin who may do what concerns every organization of the installation; the command line makes one. */
  readonly isOperator?: boolean
}

export const systemUserId = '00000000-0000-0000-0000-000000000000'

/** The actor of a job in one organization; `label` names the job, e.g. `import`. */
export function systemActor(orgId: string, label: string): Actor {
  return { orgId, userId: systemUserId, role: 'system', label: `system: ${label}` }
}
