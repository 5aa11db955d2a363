import type { MessageType } from '@/core/message'
import type { ActorContext } from '../context'
import type { Tx } from '../db'
import { outboxEvents } from '../tables'

/** Puts a message into the outbox: it is delivered if and only if this transaction commits. */
export async function sendMessage<Payload>(
  ctx: Pick<ActorContext, 'newId' | 'clock' | 'correlationId'>,
  tx: Tx,
  message: { readonly type: MessageType<string, Payload>; readonly payload: Payload },
): Promise<void> {
  await tx.db.insert(outboxEvents).values({
    orgId: tx.orgId,
    id: ctx.newId(),
    type: message.type.name,
    payload: message.type.schema.parse(message.payload),
    correlationId: ctx.correlationId,
    createdAt: ctx.clock(),
  })
}
