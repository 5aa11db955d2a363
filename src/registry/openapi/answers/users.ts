import { z } from 'zod'
import { roleSchema } from '@/core/actor'
import { uuidSchema } from '@/core/ids'
import { tokenAccessSchema, tokenStates } from '@/features/identity/contract/api-tokens'
import { userStatuses } from '@/features/identity/contract/users'
import { count, instant, pageOf } from './parts'

const user = z.strictObject({
  id: uuidSchema,
  email: z.string(),
  label: z.string(),
  role: roleSchema,
  status: z.enum(userStatuses),
  createdAt: instant,
  lastSignedInAt: instant.nullable(),
  version: z.int(),
  isOperator: z.boolean(),
})

export const userPage = z.strictObject(pageOf(user))

export const userCounts = z.strictObject({
  active: count,
  deactivated: count,
  invitations: count,
  accessRequests: count,
})

const invitation = z.strictObject({
  id: uuidSchema,
  email: z.string(),
  role: roleSchema,
  invitedByLabel: z.string(),
  sentAt: instant,
  expiresAt: instant,
  isExpired: z.boolean(),
  version: z.int(),
})

export const invitationPage = z.strictObject(pageOf(invitation))
export const invited = z.strictObject({ invitationId: uuidSchema })
export const sent = z.strictObject({ sent: z.literal(true) })
export const revokedInvitation = z.strictObject({ revoked: z.literal(true) })

const accessRequest = z.strictObject({
  id: uuidSchema,
  email: z.string(),
  displayName: z.string(),
  createdAt: instant,
  version: z.int(),
})

export const accessRequestPage = z.strictObject(pageOf(accessRequest))
export const refusedAccess = z.strictObject({ refused: z.literal(true) })

export const changedUser = z.strictObject({ version: z.int() })
export const openWork = z.strictObject({ open: count, returned: count, underAudit: count })
export const changedStaffRole = z.strictObject({ version: z.int(), chartsReturned: count })

export const deactivatedStaff = z.strictObject({
  version: z.int(),
  sessionsEnded: count,
  chartsReturned: count,
})

const token = z.strictObject({
  tokenId: uuidSchema,
  name: z.string(),
  prefix: z.string(),
  access: tokenAccessSchema,
  role: roleSchema,
  ownerId: uuidSchema,
  ownerLabel: z.string(),
  state: z.enum(tokenStates),
  createdAt: instant,
  expiresAt: instant,
  lastUsedAt: instant.nullable(),
  revokedAt: instant.nullable(),
  revokedByLabel: z.string().nullable(),
})

export const tokenPage = z.strictObject(pageOf(token))
export const createdToken = z.strictObject({ token, secret: z.string() })
export const revokedToken = z.strictObject({ tokenId: uuidSchema })
