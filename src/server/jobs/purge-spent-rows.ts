import { systemActor } from '@/core/actor'
import { actingAs } from '../context'
import { withOrgScope } from '../transaction'
import { listOrganizationIds, type WorkerContext } from './worker-context'

/** Relayed messages and delivery notes are kept a fortnight: longer than any delivery is retried. */
const keptDays = 14
const dayMs = 86_400_000

/**
 * Deletes what no one needs any more: ended sessions, old rate-limit windows, delivered messages, and the
 * answers kept for repeated calls.
 */
export async function purgeSpentRows(ctx: WorkerContext): Promise<void> {
  const now = ctx.clock()
  const before = new Date(now.getTime() - keptDays * dayMs).toISOString()
  const { sql } = ctx.pools.worker
  await sql`select purge_expired_sessions(${now.toISOString()},
    make_interval(mins => ${ctx.env.SESSION_IDLE_MINUTES}))`
  await sql`delete from outbox_events where relayed_at < ${before}`
  for (const orgId of await listOrganizationIds(ctx)) {
    const acting = actingAs(ctx, systemActor(orgId, 'purge'), ctx.newId())
    await withOrgScope(acting, async ({ sql: scoped }) => {
      await scoped`delete from processed_events where processed_at < ${before}`
      await scoped`delete from idempotency_keys where expires_at <= ${now.toISOString()}`
    })
  }
}
