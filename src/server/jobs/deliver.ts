import type { ActorContext } from '../context'
import { processedEvents } from '../tables'
import { withOrgScope } from '../transaction'
import type { Consumer } from './definition'
import type { DeliveryPayload } from './relay'

/** Runs a consumer once per message: noting the message and its effect are one transaction. */
export async function deliver(
  ctx: ActorContext,
  consumer: Consumer,
  delivery: DeliveryPayload,
): Promise<void> {
  await withOrgScope(ctx, async (tx) => {
    const noted = await tx.db
      .insert(processedEvents)
      .values({
        orgId: tx.orgId,
        eventId: `${delivery.eventId}/${consumer.name}`,
        processedAt: ctx.clock(),
      })
      .onConflictDoNothing()
      .returning({ eventId: processedEvents.eventId })
    if (noted.length > 0) await consumer.handle(ctx, tx, delivery.payload)
  })
}
