import { z } from 'zod'
import { roleSchema } from '@/core/actor'
import { uuidSchema } from '@/core/ids'
import { count, instant } from './parts'

export const me = z.strictObject({
  userId: uuidSchema,
  email: z.string(),
  label: z.string(),
  role: roleSchema,
  orgName: z.string(),
  orgSlug: z.string(),
  isDemo: z.boolean(),
  sessionEndsAt: instant,
})

export const signedIn = z.strictObject({ role: z.string() })
export const signedOut = z.strictObject({ signedOut: z.literal(true) })
export const endedSessions = z.strictObject({ ended: count })
export const endedSession = z.strictObject({ ended: z.literal(true) })
export const changedPassword = z.strictObject({ otherSessionsEnded: count, tokensRevoked: count })
export const changedName = z.strictObject({ displayName: z.string() })
export const changedPreferences = z.strictObject({ changed: z.array(z.string()) })

const session = z.strictObject({
  id: z.string(),
  device: z.string(),
  createdAt: instant,
  lastActiveAt: instant,
  isThis: z.boolean(),
})

export const ownSessions = z.strictObject({ items: z.array(session) })

export const received = z.strictObject({ received: z.literal(true) })
export const openedReset = z.strictObject({ email: z.string(), orgName: z.string() })

export const openedInvitation = z.strictObject({
  email: z.string(),
  role: roleSchema,
  orgName: z.string(),
  invitedByLabel: z.string(),
})

export const newAccount = z.strictObject({ email: z.string() })

export const passwordWasReset = z.strictObject({
  email: z.string(),
  sessionsEnded: count,
  tokensRevoked: count,
})
