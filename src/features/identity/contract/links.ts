import { z } from 'zod'
import type { Role } from '@/core/actor'
import { emailSchema, newPasswordSchema } from '../contract'
import { addressSchema, displayNameSchema } from './users'

/** 32 random bytes, base64url: the secret part of a link from a mail. */
export const linkTokenSchema = z
  .string()
  .regex(/^[A-Za-z0-9_-]{43}$/, 'This link is not complete. Copy it whole from the mail.')

export const openLinkInput = z.object({ token: linkTokenSchema })
export type OpenLinkInput = z.output<typeof openLinkInput>

export const forgotPasswordInput = z.object({ email: emailSchema })
export type ForgotPasswordInput = z.output<typeof forgotPasswordInput>

export const resetPasswordInput = z.object({
  token: linkTokenSchema,
  newPassword: newPasswordSchema,
})
export type ResetPasswordInput = z.output<typeof resetPasswordInput>

export const acceptInvitationInput = z.object({
  token: linkTokenSchema,
  displayName: displayNameSchema,
  password: newPasswordSchema,
})
export type AcceptInvitationInput = z.output<typeof acceptInvitationInput>

export const askForAccessInput = z.object({
  organization: z
    .string()
    .trim()
    .toLowerCase()
    .min(1, 'Enter the short name of the organization.')
    .max(40, 'A short name has at most 40 characters.'),
  displayName: displayNameSchema,
  email: addressSchema,
})
export type AskForAccessInput = z.output<typeof askForAccessInput>

/** What everyone gets who names an address, whether or not an account has it. */
export interface Received {
  readonly received: true
}

/** What the link of an invitation opens. */
export interface OpenInvitation {
  readonly email: string
  readonly role: Role
  readonly orgName: string
  readonly invitedByLabel: string
}

/** Whose password a link sets. */
export interface OpenPasswordReset {
  readonly email: string
  readonly orgName: string
}

/** What ended with the old password. */
export interface PasswordWasReset {
  readonly email: string
  readonly sessionsEnded: number
  readonly tokensRevoked: number
}
