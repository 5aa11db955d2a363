import { z } from 'zod'
import { cursorSchema } from '@/core/cursor'
import { uuidSchema } from '@/core/ids'
import { defineMessage } from '@/core/message'

/** What a person is told of. The words on the screen are made from the kind, so none are stored. */
export const notificationKinds = [
  'chart.assigned',
  'chart.returned',
  'chart.approved',
  'access.requested',
] as const
export const notificationKindSchema = z.enum(notificationKinds)
export type NotificationKind = z.infer<typeof notificationKindSchema>

const notificationRequestSchema = z.object({
  userId: uuidSchema,
  kind: notificationKindSchema,
  /** The chart or the request; the first one where the notification is about several. */
  subjectId: uuidSchema,
  /** What the person knows the subject by, e.g. the chart number. Never clinical text. */
  subjectLabel: z.string().max(120),
  /** How many subjects there are; one notification stands for all of them. */
  subjectCount: z.number().int().min(1).optional(),
  actorLabel: z.string().max(120),
})
export type NotificationRequest = z.infer<typeof notificationRequestSchema>

/** Sent by whoever has news for a person, in the transaction of the news. */
export const notificationRequested = defineMessage(
  'notification.requested',
  notificationRequestSchema,
)

/** Sent when a notification is there to be read: the topic that the bell listens to. */
export const notificationArrived = defineMessage(
  'notification.arrived',
  z.object({ notificationId: uuidSchema }),
)

export const listNotificationsInput = z.object({
  cursor: cursorSchema.optional(),
  limit: z.number().int().min(1).max(100).default(20),
})
export type ListNotificationsInput = z.infer<typeof listNotificationsInput>

export const markNotificationsReadInput = z.object({
  /** Absent: every unread one. */
  ids: z.array(uuidSchema).min(1).max(100).optional(),
})
export type MarkNotificationsReadInput = z.infer<typeof markNotificationsReadInput>

export interface Notification {
  readonly id: string
  readonly kind: NotificationKind
  readonly subjectId: string
  readonly subjectLabel: string
  readonly subjectCount: number
  readonly actorLabel: string
  readonly createdAt: string
  readonly readAt: string | null
}

export interface NotificationPage {
  readonly items: readonly Notification[]
  readonly nextCursor: string | null
  readonly unread: number
}
