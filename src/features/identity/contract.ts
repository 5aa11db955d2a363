import { z } from 'zod'
import { roleSchema, type Role } from '@/core/actor'
import { displayNameSchema } from './contract/users'

export const emailSchema = z
  .string()
  .trim()
  .min(1, 'Enter your e-mail address.')
  .max(254, 'An e-mail address has at most 254 characters.')

/** Length decides strength (NIST SP 800-63B 5.1.1.2); no composition rules. */
export const newPasswordSchema = z
  .string()
  .min(12, 'Use at least 12 characters.')
  .max(200, 'Use at most 200 characters.')

export const signInInput = z.object({
  email: emailSchema,
  password: z.string().min(1, 'Enter your password.').max(200, 'Use at most 200 characters.'),
})
export type SignInInput = z.infer<typeof signInInput>

export const changePasswordInput = z.object({
  currentPassword: z.string().min(1, 'Enter your current password.').max(200),
  newPassword: newPasswordSchema,
  /** Revoke the person's API tokens as well. */
  revokeTokens: z.boolean().default(false),
})
export type ChangePasswordInput = z.output<typeof changePasswordInput>

export interface ChangedPassword {
  readonly otherSessionsEnded: number
  readonly tokensRevoked: number
}

export const noInput = z.object({}).prefault({})

export const createOrganizationInput = z.object({
  slug: z
    .string()
    .regex(
      /^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$/,
      'Use 1 to 40 lower-case letters, digits and hyphens.',
    ),
  name: z.string().trim().min(1, 'Give the organization a name.').max(120),
  isDemo: z.boolean().default(false),
})
export type CreateOrganizationInput = z.input<typeof createOrganizationInput>

export const createUserInput = z.object({
  email: z.email('This is not an e-mail address.').max(254),
  displayName: displayNameSchema,
  role: roleSchema,
  password: newPasswordSchema,
})
export type CreateUserInput = z.infer<typeof createUserInput>

export const changeNameInput = z.object({ displayName: displayNameSchema })
export type ChangeNameInput = z.output<typeof changeNameInput>

/** The signed-in person, as every page shows them. */
export interface Me {
  readonly userId: string
  readonly email: string
  readonly label: string
  readonly role: Role
  readonly orgName: string
  readonly orgSlug: string
  readonly isDemo: boolean
  /** ISO timestamp of the session's absolute end. */
  readonly sessionEndsAt: string
}

export interface DemoAccount {
  readonly email: string
  readonly role: Role
  readonly label: string
}
