import { and, asc, eq, sql } from 'drizzle-orm'
import type { TimeKeys } from '@/core/time-cursor'
import type { Tx } from '@/server/db'
import { accessRequests } from '../tables'

export type AccessRequestRow = typeof accessRequests.$inferSelect

/** Stores a request; false when the address waits for an answer already. */
export async function insertAccessRequest(
  tx: Tx,
  row: Omit<typeof accessRequests.$inferInsert, 'orgId'>,
): Promise<boolean> {
  const rows = await tx.db
    .insert(accessRequests)
    .values({ orgId: tx.orgId, ...row })
    .onConflictDoNothing()
    .returning({ id: accessRequests.id })
  return rows.length > 0
}

interface PageOf {
  readonly after: TimeKeys | undefined
  readonly limit: number
}

/** The requests that wait for an answer, the longest waiting first. */
export async function listAccessRequestRows(tx: Tx, { after, limit }: PageOf) {
  return tx.db
    .select()
    .from(accessRequests)
    .where(
      and(
        eq(accessRequests.orgId, tx.orgId),
        eq(accessRequests.status, 'pending'),
        after &&
          sql`(${accessRequests.createdAt}, ${accessRequests.id}) > (${after.at.toISOString()}::timestamptz, ${after.id}::uuid)`,
      ),
    )
    .orderBy(asc(accessRequests.createdAt), asc(accessRequests.id))
    .limit(limit)
}

export async function lockAccessRequest(
  tx: Tx,
  requestId: string,
): Promise<AccessRequestRow | undefined> {
  const [row] = await tx.db.select().from(accessRequests).where(at(tx, requestId)).for('update')
  return row
}

export async function settleAccessRequest(
  tx: Tx,
  requestId: string,
  status: 'approved' | 'refused',
): Promise<void> {
  await tx.db
    .update(accessRequests)
    .set({ status, version: sql`${accessRequests.version} + 1` })
    .where(at(tx, requestId))
}

function at(tx: Tx, requestId: string) {
  return and(eq(accessRequests.orgId, tx.orgId), eq(accessRequests.id, requestId))
}
