import { and, desc, eq, gt, ne, sql } from 'drizzle-orm'
import type { Tx } from '@/server/db'
import { organizations, sessions, users } from '../tables'

export async function insertSession(
  tx: Tx,
  row: Omit<typeof sessions.$inferInsert, 'orgId'>,
): Promise<void> {
  await tx.db.insert(sessions).values({ orgId: tx.orgId, ...row })
}

export async function deleteSession(tx: Tx, idHash: Buffer): Promise<number> {
  const rows = await tx.db
    .delete(sessions)
    .where(and(eq(sessions.orgId, tx.orgId), eq(sessions.idHash, idHash)))
    .returning({ userId: sessions.userId })
  return rows.length
}

/** Ends a person's sessions, but for the one kept. */
export async function deleteSessionsOf(tx: Tx, userId: string, kept?: Buffer): Promise<number> {
  const rows = await tx.db
    .delete(sessions)
    .where(
      and(
        eq(sessions.orgId, tx.orgId),
        eq(sessions.userId, userId),
        kept ? ne(sessions.idHash, kept) : undefined,
      ),
    )
    .returning({ userId: sessions.userId })
  return rows.length
}

interface LiveSessions {
  readonly userId: string
  readonly now: Date
  /** Sessions that were idle longer than this have ended. */
  readonly activeSince: Date
}

/** A person's live sessions, the most recently used first. */
export async function listSessionRows(tx: Tx, { userId, now, activeSince }: LiveSessions) {
  return tx.db
    .select()
    .from(sessions)
    .where(
      and(
        eq(sessions.orgId, tx.orgId),
        eq(sessions.userId, userId),
        gt(sessions.expiresAt, now),
        gt(sessions.lastActiveAt, activeSince),
      ),
    )
    .orderBy(desc(sessions.lastActiveAt), sessions.idHash)
}

interface OneSession {
  readonly userId: string
  readonly idHash: Buffer
}

/** Ends one session of one person; false when there is none such. */
export async function deleteSessionOf(tx: Tx, { userId, idHash }: OneSession): Promise<boolean> {
  const rows = await tx.db
    .delete(sessions)
    .where(
      and(eq(sessions.orgId, tx.orgId), eq(sessions.userId, userId), eq(sessions.idHash, idHash)),
    )
    .returning({ userId: sessions.userId })
  return rows.length > 0
}

export async function findUser(tx: Tx, userId: string) {
  const [user] = await tx.db
    .select()
    .from(users)
    .where(and(eq(users.orgId, tx.orgId), eq(users.id, userId)))
  return user
}

export async function updatePassword(
  tx: Tx,
  change: { userId: string; passwordHash: string; at: Date },
): Promise<void> {
  await tx.db
    .update(users)
    .set({
      passwordHash: change.passwordHash,
      passwordChangedAt: change.at,
      version: sql`${users.version} + 1`,
    })
    .where(and(eq(users.orgId, tx.orgId), eq(users.id, change.userId)))
}

export async function insertOrganization(
  tx: Tx,
  row: typeof organizations.$inferInsert,
): Promise<boolean> {
  const rows = await tx.db
    .insert(organizations)
    .values(row)
    .onConflictDoNothing()
    .returning({ id: organizations.id })
  return rows.length > 0
}

export async function insertUser(
  tx: Tx,
  row: Omit<typeof users.$inferInsert, 'orgId'>,
): Promise<boolean> {
  const rows = await tx.db
    .insert(users)
    .values({ orgId: tx.orgId, ...row })
    .onConflictDoNothing()
    .returning({ id: users.id })
  return rows.length > 0
}

/** Active users of one role, by name. */
export async function listActiveUsers(tx: Tx, role: string) {
  return tx.db
    .select({ id: users.id, label: users.displayName, email: users.email })
    .from(users)
    .where(and(eq(users.orgId, tx.orgId), eq(users.role, role), eq(users.status, 'active')))
    .orderBy(users.displayName, users.id)
}

interface Colleagues {
  readonly role: string
  /** Only this one of them. */
  readonly userId?: string
}

/** The same; who is being deactivated or given another role meanwhile is waited for, or waits. */
export async function lockActiveUsers(tx: Tx, { role, userId }: Colleagues) {
  return tx.db
    .select({ id: users.id, label: users.displayName })
    .from(users)
    .where(
      and(
        eq(users.orgId, tx.orgId),
        eq(users.role, role),
        eq(users.status, 'active'),
        userId === undefined ? undefined : eq(users.id, userId),
      ),
    )
    .orderBy(users.displayName, users.id)
    .for('share')
}
