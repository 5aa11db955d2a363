import { z } from 'zod'

/** The roles of the product, in the order in which screens list them. */
export const roles = ['coder', 'supervisor', 'manager', 'admin', 'provider', 'biller'] as const

export const roleSchema = z.enum(roles)

export type Role = z.infer<typeof roleSchema>

/** Who acts: the signed-in user of one organization. `label` is what audit rows show for the actor. */
export interface Actor {
  readonly orgId: string
  readonly userId: string
  readonly role: Role
  readonly label: string
}
