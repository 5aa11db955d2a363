import { and, count, desc, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { TimeKeys } from '@/core/time-cursor'
import type { Tx } from '@/server/db'
import { notifications } from './tables'

type NewNotification = Omit<typeof notifications.$inferInsert, 'orgId' | 'readAt'>

export async function insertNotification(tx: Tx, row: NewNotification): Promise<void> {
  await tx.db.insert(notifications).values({ orgId: tx.orgId, ...row })
}

/** Adds a subject to the person's unread notification of a kind, which is news again; its id when there is one. */
export async function addToUnread(
  tx: Tx,
  row: Pick<NewNotification, 'userId' | 'kind' | 'createdAt'>,
): Promise<string | undefined> {
  const [added] = await tx.db
    .update(notifications)
    .set({ subjectCount: sql`${notifications.subjectCount} + 1`, createdAt: row.createdAt })
    .where(and(unreadOf(tx, row.userId), eq(notifications.kind, row.kind)))
    .returning({ id: notifications.id })
  return added?.id
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
