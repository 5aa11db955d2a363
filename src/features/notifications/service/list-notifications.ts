import { decodeTimeCursor, encodeTimeCursor } from '@/core/time-cursor'
import { authorize } from '@/server/authorize'
import type { ActorContext } from '@/server/context'
import { withOrgScope } from '@/server/transaction'
import {
  notificationKindSchema,
  type ListNotificationsInput,
  type Notification,
  type NotificationPage,
} from '../contract'
import { countUnread, listNotificationRows } from '../queries'

/** The signed-in person's own notifications, newest first, and how many are unread. */
export async function listNotifications(
  ctx: ActorContext,
  input: ListNotificationsInput,
): Promise<NotificationPage> {
  authorize(ctx.actor, 'notification.read')
  const { userId } = ctx.actor
  const before = decodeTimeCursor(input.cursor)
  return withOrgScope(ctx, async (tx) => {
    const rows = await listNotificationRows(tx, { userId, before, limit: input.limit + 1 })
    const shown = rows.slice(0, input.limit)
    const last = rows.length > input.limit ? shown.at(-1) : undefined
    return {
      items: shown.map(present),
      nextCursor: last ? encodeTimeCursor({ at: last.createdAt, id: last.id }) : null,
      unread: await countUnread(tx, userId),
    }
  })
}

type Row = Awaited<ReturnType<typeof listNotificationRows>>[number]

function present(row: Row): Notification {
  return {
    id: row.id,
    kind: notificationKindSchema.parse(row.kind),
    subjectId: row.subjectId,
    subjectLabel: row.subjectLabel,
    subjectCount: row.subjectCount,
    actorLabel: row.actorLabel,
    createdAt: row.createdAt.toISOString(),
    readAt: row.readAt?.toISOString() ?? null,
  }
}
