import { z } from 'zod'
import { roleSchema, type Role } from '@/core/actor'
import { cursorSchema } from '@/core/cursor'
import { uuidSchema } from '@/core/ids'

const limit = z.number().int().min(1).max(200).default(100)
const version = z.number().int().positive()

export const addressSchema = z
  .string()
  .trim()
  .max(254, 'An e-mail address has at most 254 characters.')
  .pipe(z.email('This is not an e-mail address.'))

/** Names stand in mail and in audit rows; a line break would break both. */
export const displayNameSchema = z
  .string()
  .trim()
  .min(1, 'Enter a name.')
  .max(120, 'A name has at most 120 characters.')
  .regex(/^[^\p{Cc}\p{Zl}\p{Zp}]*$/u, 'A name has no line breaks or control characters.')

export const listUsersInput = z.object({ cursor: cursorSchema.optional(), limit }).prefault({})
export type ListUsersInput = z.output<typeof listUsersInput>

export const inviteUserInput = z.object({ email: addressSchema, role: roleSchema })
export type InviteUserInput = z.output<typeof inviteUserInput>

export const changeRoleInput = z.object({ userId: uuidSchema, version, role: roleSchema })
export type ChangeRoleInput = z.output<typeof changeRoleInput>

/** One user at the version that was seen. */
export const userVersionInput = z.object({ userId: uuidSchema, version })
export type UserVersionInput = z.output<typeof userVersionInput>

export const sendPasswordResetInput = z.object({ userId: uuidSchema })
export type SendPasswordResetInput = z.output<typeof sendPasswordResetInput>

export const listInvitationsInput = z
  .object({ cursor: cursorSchema.optional(), limit })
  .prefault({})
export type ListInvitationsInput = z.output<typeof listInvitationsInput>

/** One invitation at the version that was seen. */
export const invitationVersionInput = z.object({ invitationId: uuidSchema, version })
export type InvitationVersionInput = z.output<typeof invitationVersionInput>

export const listAccessRequestsInput = z
  .object({ cursor: cursorSchema.optional(), limit })
  .prefault({})
export type ListAccessRequestsInput = z.output<typeof listAccessRequestsInput>

export const approveAccessInput = z.object({ requestId: uuidSchema, version, role: roleSchema })
export type ApproveAccessInput = z.output<typeof approveAccessInput>

export const refuseAccessInput = z.object({ requestId: uuidSchema, version })
export type RefuseAccessInput = z.output<typeof refuseAccessInput>

export const userStatuses = ['active', 'deactivated'] as const
export type UserStatus = (typeof userStatuses)[number]

/** One person of the organization. Times are ISO timestamps. */
export interface User {
  readonly id: string
  readonly email: string
  readonly label: string
  readonly role: Role
  readonly status: UserStatus
  readonly createdAt: string
  readonly lastSignedInAt: string | null
  readonly version: number
  /** May do what concerns every organization of the installation. */
  readonly isOperator: boolean
}

export interface UserPage {
  readonly items: readonly User[]
  readonly nextCursor: string | null
}

/** One invitation that was neither accepted nor revoked. */
export interface Invitation {
  readonly id: string
  readonly email: string
  readonly role: Role
  readonly invitedByLabel: string
  readonly sentAt: string
  readonly expiresAt: string
  readonly isExpired: boolean
  readonly version: number
}

export interface InvitationPage {
  readonly items: readonly Invitation[]
  readonly nextCursor: string | null
}

/** Someone who asked to join and waits for an answer. */
export interface AccessRequest {
  readonly id: string
  readonly email: string
  readonly displayName: string
  readonly createdAt: string
  readonly version: number
}

export interface AccessRequestPage {
  readonly items: readonly AccessRequest[]
  readonly nextCursor: string | null
}

/** What stands behind each part of the users page. */
export interface UserCounts {
  readonly active: number
  readonly deactivated: number
  readonly invitations: number
  readonly accessRequests: number
}
