import { and, desc, eq, isNotNull, lt, sql } from 'drizzle-orm'
import type { TimeKeys } from '@/core/time-cursor'
import type { Tx } from '@/server/db'
import { callStatementAsWorker, type WorkerScope } from '@/server/transaction'
import type { EmailStatus } from './contract'
import { pendingEmails } from './tables'

export type EmailRow = typeof pendingEmails.$inferSelect

export async function insertEmail(
  tx: Tx,
  row: Omit<typeof pendingEmails.$inferInsert, 'orgId'>,
): Promise<void> {
  await tx.db.insert(pendingEmails).values({ orgId: tx.orgId, ...row })
}

interface PageOf {
  readonly status: EmailStatus | undefined
  readonly before: TimeKeys | undefined
  readonly limit: number
}

/** The organization's mail, newest first. */
export async function listEmailRows(tx: Tx, { status, before, limit }: PageOf) {
  return tx.db
    .select()
    .from(pendingEmails)
    .where(
      and(
        eq(pendingEmails.orgId, tx.orgId),
        status && eq(pendingEmails.status, status),
        before &&
          sql`(${pendingEmails.createdAt}, ${pendingEmails.id}) < (${before.at.toISOString()}::timestamptz, ${before.id}::uuid)`,
      ),
    )
    .orderBy(desc(pendingEmails.createdAt), desc(pendingEmails.id))
    .limit(limit)
}

export async function lockEmail(tx: Tx, emailId: string): Promise<EmailRow | undefined> {
  const [row] = await tx.db.select().from(pendingEmails).where(at(tx, emailId)).for('update')
  return row
}

interface Claim {
  readonly now: Date
  /** Until when nobody else tries this mail. */
  readonly leaseUntil: Date
}

/** Lends the oldest due mail to one worker and counts the attempt. */
export async function claimDueEmail(
  tx: Tx,
  { now, leaseUntil }: Claim,
): Promise<EmailRow | undefined> {
  const due = tx.db
    .select({ id: pendingEmails.id })
    .from(pendingEmails)
    .where(
      and(
        eq(pendingEmails.orgId, tx.orgId),
        eq(pendingEmails.status, 'pending'),
        sql`${pendingEmails.nextAttemptAt} <= ${now.toISOString()}::timestamptz`,
      ),
    )
    .orderBy(pendingEmails.nextAttemptAt, pendingEmails.id)
    .limit(1)
    .for('update', { skipLocked: true })
  const [row] = await tx.db
    .update(pendingEmails)
    .set({ attempts: sql`${pendingEmails.attempts} + 1`, nextAttemptAt: leaseUntil })
    .where(and(eq(pendingEmails.orgId, tx.orgId), sql`${pendingEmails.id} in ${due}`))
    .returning()
  return row
}

type Change = Partial<Omit<typeof pendingEmails.$inferInsert, 'orgId' | 'id' | 'kind'>>

export async function updateEmail(tx: Tx, emailId: string, change: Change): Promise<void> {
  await tx.db.update(pendingEmails).set(change).where(at(tx, emailId))
}

/** Erases what expired mail says: its link is dead, and nobody needs it again. */
export async function eraseExpiredBodies(tx: Tx, now: Date): Promise<void> {
  await tx.db
    .update(pendingEmails)
    .set({ bodySealed: null })
    .where(
      and(
        eq(pendingEmails.orgId, tx.orgId),
        lt(pendingEmails.expiresAt, now),
        isNotNull(pendingEmails.bodySealed),
      ),
    )
}

export async function deleteEmailsBefore(tx: Tx, before: Date): Promise<void> {
  await tx.db
    .delete(pendingEmails)
    .where(and(eq(pendingEmails.orgId, tx.orgId), lt(pendingEmails.createdAt, before)))
}

/** The organizations that have mail due, for the worker. */
export async function listOrganizationsWithDueEmail(
  ctx: WorkerScope,
  now: Date,
): Promise<string[]> {
  const rows = await callStatementAsWorker<{ id: string }>(
    ctx,
    (sql) => sql`select id from list_organizations_with_due_email(${now.toISOString()})`,
  )
  return rows.map(({ id }) => id)
}

function at(tx: Tx, emailId: string) {
  return and(eq(pendingEmails.orgId, tx.orgId), eq(pendingEmails.id, emailId))
}
