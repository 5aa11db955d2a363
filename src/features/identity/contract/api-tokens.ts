import { z } from 'zod'
import { roleSchema, type Role } from '@/core/actor'
import { cursorSchema } from '@/core/cursor'
import { uuidSchema } from '@/core/ids'

export const tokenAccesses = ['read', 'write'] as const
export const tokenAccessSchema = z.enum(tokenAccesses)
/** Whether a token may only ask, or also change things. */
export type TokenAccess = z.infer<typeof tokenAccessSchema>

export const longestTokenDays = 365

// What is not printed would make two names look alike in the audit log.
const printable = /^[^\p{C}\p{Zl}\p{Zp}]*$/u

export const createTokenInput = z.object({
  name: z
    .string()
    .trim()
    .min(1, 'Give the token a name that says what it is for.')
    .max(60, 'A name has at most 60 characters.')
    .regex(printable, 'A name has letters, digits, spaces and signs only.'),
  access: tokenAccessSchema,
  /** Yours when absent; otherwise a role that may do nothing yours may not. */
  role: roleSchema.optional(),
  expiresInDays: z
    .number()
    .int()
    .min(1, 'A token lives at least one day.')
    .max(longestTokenDays, `A token lives at most ${longestTokenDays} days.`),
})
export type CreateTokenInput = z.output<typeof createTokenInput>

export const listTokensInput = z
  .object({
    /** `organization` is for admins. */
    of: z.enum(['me', 'organization']).default('me'),
    cursor: cursorSchema.optional(),
    limit: z.number().int().min(1).max(200).default(50),
  })
  .prefault({})
export type ListTokensInput = z.output<typeof listTokensInput>

export const revokeTokenInput = z.object({ tokenId: uuidSchema })
export type RevokeTokenInput = z.output<typeof revokeTokenInput>

export const tokenStates = [
  'live',
  'expired',
  'revoked',
  'ownerDeactivated',
  'ownerRoleChanged',
] as const
export type TokenState = (typeof tokenStates)[number]

/** A token as lists show it; the secret is not among what is kept. */
export interface ListedToken {
  readonly tokenId: string
  readonly name: string
  /** The first characters of the secret. */
  readonly prefix: string
  readonly access: TokenAccess
  /** The role in which it acts. */
  readonly role: Role
  readonly ownerId: string
  readonly ownerLabel: string
  readonly state: TokenState
  /** ISO timestamps. */
  readonly createdAt: string
  readonly expiresAt: string
  readonly lastUsedAt: string | null
  readonly revokedAt: string | null
  readonly revokedByLabel: string | null
}

export interface TokenPage {
  readonly items: readonly ListedToken[]
  readonly nextCursor: string | null
}

export interface CreatedToken {
  readonly token: ListedToken
  /** What the client sends as `Authorization: Bearer`; it can never be shown again. */
  readonly secret: string
}
