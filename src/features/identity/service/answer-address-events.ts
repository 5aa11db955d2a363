import type { WorkerContext } from '@/server/jobs/worker-context'
import { claimAddressEvents } from '../queries/address-events'
import { addressEventKindSchema, openAddressEvent, type AddressEventKind } from './address-events'
import { answerAccessAsked } from './answer-access-asked'
import { answerPasswordForgotten } from './answer-password-forgotten'
import { answerSignInFailed } from './answer-sign-in-failed'

const batchSize = 50

/** Finds out whom the waiting events are about and does what follows from them; one that fails comes back. */
export async function answerAddressEvents(ctx: WorkerContext): Promise<void> {
  const events = await claimAddressEvents(ctx, ctx.clock(), batchSize)
  for (const { id, kind: name, sealed, created_at } of events) {
    try {
      const kind = addressEventKindSchema.parse(name)
      await answerOne(ctx, { id, kind, sealed, at: new Date(created_at) })
    } catch (error) {
      ctx.log.error({ err: error, eventId: id, kind: name }, 'address event not answered')
    }
  }
}

interface ClaimedEvent {
  readonly id: string
  readonly kind: AddressEventKind
  readonly sealed: Buffer
  readonly at: Date
}

async function answerOne(ctx: WorkerContext, { id, kind, sealed, at }: ClaimedEvent) {
  if (kind === 'passwordForgotten') {
    const payload = openAddressEvent(ctx, { id, kind, sealed })
    return answerPasswordForgotten(ctx, { id, at, payload })
  }
  if (kind === 'accessAsked') {
    const payload = openAddressEvent(ctx, { id, kind, sealed })
    return answerAccessAsked(ctx, { id, at, payload })
  }
  return answerSignInFailed(ctx, { id, at, payload: openAddressEvent(ctx, { id, kind, sealed }) })
}
