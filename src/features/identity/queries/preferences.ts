import { and, eq } from 'drizzle-orm'
import type { OwnPreferences } from '@/core/preferences'
import type { Tx } from '@/server/db'
import { userPreferences } from '../tables/preferences'

export async function findPreferencesRow(tx: Tx, userId: string) {
  const [row] = await tx.db
    .select()
    .from(userPreferences)
    .where(and(eq(userPreferences.orgId, tx.orgId), eq(userPreferences.userId, userId)))
  return row
}

interface SavedPreferences {
  readonly userId: string
  readonly change: Partial<OwnPreferences>
  /** Stands for what was never set. */
  readonly defaults: OwnPreferences
  readonly at: Date
}

/** Sets what the change names and leaves the rest as it is. */
export async function upsertPreferences(tx: Tx, saved: SavedPreferences): Promise<void> {
  const { userId, change, defaults, at } = saved
  await tx.db
    .insert(userPreferences)
    .values({ orgId: tx.orgId, userId, ...defaults, ...change, updatedAt: at })
    .onConflictDoUpdate({
      target: [userPreferences.orgId, userPreferences.userId],
      set: { ...change, updatedAt: at },
    })
}
