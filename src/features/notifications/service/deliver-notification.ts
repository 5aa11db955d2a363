import type { ActorContext } from '@/server/context'
import type { Tx } from '@/server/db'
import { sendMessage } from '@/server/jobs/outbox'
import { notificationArrived, type NotificationRequest } from '../contract'
import { insertNotification } from '../queries'

/** Puts a notification before its person and tells the live viewers once it is there. */
export async function deliverNotification(
  ctx: ActorContext,
  tx: Tx,
  request: NotificationRequest,
): Promise<void> {
  const id = ctx.newId()
  await insertNotification(tx, { id, ...request, createdAt: ctx.clock() })
  await sendMessage(ctx, tx, { type: notificationArrived, payload: { notificationId: id } })
}
