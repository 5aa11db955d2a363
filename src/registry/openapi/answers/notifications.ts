import { z } from 'zod'
import { uuidSchema } from '@/core/ids'
import { notificationKinds } from '@/features/notifications/contract'
import { count, instant, pageOf } from './parts'

const notification = z.strictObject({
  id: uuidSchema,
  kind: z.enum(notificationKinds),
  subjectId: uuidSchema,
  subjectLabel: z.string(),
  subjectCount: z.int(),
  actorLabel: z.string(),
  createdAt: instant,
  readAt: instant.nullable(),
})

export const notificationPage = z.strictObject({ ...pageOf(notification), unread: count })

/** Of notifications and of feedback. */
export const markedRead = z.strictObject({ marked: count })
