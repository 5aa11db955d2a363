import { z } from 'zod'
import { uuidSchema } from '@/core/ids'
import { defineMessage } from '@/core/message'

/** Someone asked the organization for access and waits for an answer. */
export const accessRequested = defineMessage(
  'access.requested',
  z.object({ requestId: uuidSchema, displayName: z.string().max(120) }),
)

/** A person goes by another name. */
export const userRenamed = defineMessage(
  'user.renamed',
  z.object({ userId: uuidSchema, displayName: z.string().max(120) }),
)
