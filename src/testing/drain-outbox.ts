import type { ActorContext } from '@/server/context'
import type { JobDefinition } from '@/server/jobs/definition'
import { deliver } from '@/server/jobs/deliver'
import { outboxEvents } from '@/server/tables'
import { withOrgScope } from '@/server/transaction'

/**
 * Delivers every message of the organization, and those that follow from them, to the consumers as the
 * worker would. Called again it delivers all of them again, which consumers must take without effect.
 */
export async function drainOutbox(
  system: ActorContext,
  jobs: readonly JobDefinition[],
): Promise<void> {
  const delivered = new Set<string>()
  for (;;) {
    const events = await withOrgScope(system, (tx) =>
      tx.db.select().from(outboxEvents).orderBy(outboxEvents.createdAt, outboxEvents.id),
    )
    const fresh = events.filter(({ id }) => !delivered.has(id))
    if (fresh.length === 0) return
    for (const event of fresh) {
      delivered.add(event.id)
      await deliverOne(system, jobs, event)
    }
  }
}

interface OutboxEvent {
  readonly id: string
  readonly type: string
  readonly payload: unknown
}

async function deliverOne(
  system: ActorContext,
  jobs: readonly JobDefinition[],
  { id, type, payload }: OutboxEvent,
): Promise<void> {
  for (const job of jobs) {
    if (job.kind !== 'consumer' || job.on !== type) continue
    await deliver(system, job, { orgId: system.actor.orgId, eventId: id, payload })
  }
}
