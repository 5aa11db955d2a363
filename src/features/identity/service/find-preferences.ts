import { ownPreferencesSchema, type OwnPreferences } from '@/core/preferences'
import { authorize } from '@/server/authorize'
import type { ActorContext } from '@/server/context'
import { withOrgScope } from '@/server/transaction'
import { findPreferencesRow } from '../queries/preferences'

type Asking = Pick<ActorContext, 'actor' | 'pools'>

/** What the person has set for themselves; undefined when they never set anything. */
export async function findPreferences(ctx: Asking): Promise<OwnPreferences | undefined> {
  authorize(ctx.actor, 'account.self')
  const row = await withOrgScope(ctx, (tx) => findPreferencesRow(tx, ctx.actor.userId))
  return row && ownPreferencesSchema.parse(row)
}
