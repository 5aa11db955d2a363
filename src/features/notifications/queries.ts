import { and, count, desc, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { TimeKeys } from '@/core/time-cursor'
import type { Tx } from '@/server/db'
import { notifications } from './tables'

type NewNotification = Omit<typeof notifications.$inferInsert, 'orgId' | 'readAt'>

export async function insertNotification(tx: Tx, row: NewNotification): Promise<void> {
  await tx.db.insert(notifications).values({ orgId: tx.orgId, ...row })
}

interface PageOf {
  readonly userId: string
  readonly before: TimeKeys | undefined
  readonly limit: number
}

/** A person's notifications, newest first. */
export async function listNotificationRows(tx: Tx, { userId, before, limit }: PageOf) {
  return tx.db
    .select()
    .from(notifications)
    .where(
      and(
        eq(notifications.orgId, tx.orgId),
        eq(notifications.userId, userId),
        before &&
          sql`(${notifications.createdAt}, ${notifications.id}) < (${before.at.toISOString()}::timestamptz, ${before.id}::uuid)`,
      ),
    )
    .orderBy(desc(notifications.createdAt), desc(notifications.id))
    .limit(limit)
}

export async function countUnread(tx: Tx, userId: string): Promise<number> {
  const [row] = await tx.db
    .select({ unread: count() })
    .from(notifications)
    .where(unreadOf(tx, userId))
  return row?.unread ?? 0
}

interface Reading {
  readonly userId: string
  /** Undefined: all. */
  readonly ids: readonly string[] | undefined
  readonly at: Date
}

/** Marks the person's own unread notifications; returns how many there were. */
export async function markRead(tx: Tx, { userId, ids, at }: Reading): Promise<number> {
  const rows = await tx.db
    .update(notifications)
    .set({ readAt: at })
    .where(and(unreadOf(tx, userId), ids && inArray(notifications.id, [...ids])))
    .returning({ id: notifications.id })
  return rows.length
}

function unreadOf(tx: Tx, userId: string) {
  return and(
    eq(notifications.orgId, tx.orgId),
    eq(notifications.userId, userId),
    isNull(notifications.readAt),
  )
}
