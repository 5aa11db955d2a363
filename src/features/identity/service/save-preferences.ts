import { defaultPreferences } from '@/core/preferences'
import { recordAudit } from '@/features/audit-log'
import { authorize } from '@/server/authorize'
import type { ActorContext } from '@/server/context'
import { withOrgScope } from '@/server/transaction'
import type { SavePreferencesInput } from '../contract/preferences'
import { upsertPreferences } from '../queries/preferences'

/**
 * What the person named is set, here and wherever they sign in. Each preference stands for itself, so
 * that two windows that set different ones both keep theirs.
 */
export async function savePreferences(
  ctx: ActorContext,
  change: SavePreferencesInput,
): Promise<{ changed: string[] }> {
  authorize(ctx.actor, 'account.self')
  const { userId } = ctx.actor
  const changed = Object.keys(change)
  await withOrgScope(ctx, async (tx) => {
    await upsertPreferences(tx, { userId, change, defaults: defaultPreferences, at: ctx.clock() })
    await recordAudit(ctx, tx, {
      action: 'preferences.changed',
      subjectType: 'user',
      subjectId: userId,
      changed,
    })
  })
  return { changed }
}
