import { listAdmins } from '@/features/identity'
import type { ActorContext } from '@/server/context'
import type { Tx } from '@/server/db'
import { sendMessage } from '@/server/jobs/outbox'
import { notificationArrived } from '../contract'
import { addToUnread } from '../queries'
import { deliverNotification } from './deliver-notification'

interface AccessRequested {
  readonly requestId: string
  readonly displayName: string
}

const kind = 'access.requested'

/**
 * Tells every active admin of the organization that someone asks for access. Anybody can ask, so the
 * requests that an admin has not read of yet stay one line.
 */
export async function tellAdmins(
  ctx: ActorContext,
  tx: Tx,
  { requestId, displayName }: AccessRequested,
): Promise<void> {
  for (const { id: userId } of await listAdmins(tx)) {
    const added = await addToUnread(tx, { userId, kind, createdAt: ctx.clock() })
    if (added) {
      await sendMessage(ctx, tx, { type: notificationArrived, payload: { notificationId: added } })
      continue
    }
    const subject = { subjectId: requestId, subjectLabel: displayName, actorLabel: displayName }
    await deliverNotification(ctx, tx, { userId, kind, ...subject })
  }
}
