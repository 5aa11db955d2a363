import { and, eq, gt, lt } from 'drizzle-orm'
import type { Tx } from '@/server/db'
import { callStatement, type StatementScope } from '@/server/transaction'
import { passwordResets } from '../tables'

/** Stores the link of a person; an older one stops working. */
export async function upsertPasswordReset(
  tx: Tx,
  row: Omit<typeof passwordResets.$inferInsert, 'orgId'>,
): Promise<void> {
  const { tokenHash, createdAt, expiresAt } = row
  await tx.db
    .insert(passwordResets)
    .values({ orgId: tx.orgId, ...row })
    .onConflictDoUpdate({
      target: [passwordResets.orgId, passwordResets.userId],
      set: { tokenHash, createdAt, expiresAt },
    })
}

interface Spending {
  readonly userId: string
  readonly tokenHash: Buffer
  readonly now: Date
}

/** Spends a link; false when it was spent, replaced or has expired meanwhile. */
export async function spendPasswordReset(
  tx: Tx,
  { userId, tokenHash, now }: Spending,
): Promise<boolean> {
  const rows = await tx.db
    .delete(passwordResets)
    .where(
      and(
        eq(passwordResets.orgId, tx.orgId),
        eq(passwordResets.userId, userId),
        eq(passwordResets.tokenHash, tokenHash),
        gt(passwordResets.expiresAt, now),
      ),
    )
    .returning({ userId: passwordResets.userId })
  return rows.length > 0
}

/** Ends the link of a person, if there is one. */
export async function deletePasswordReset(tx: Tx, userId: string): Promise<void> {
  await tx.db
    .delete(passwordResets)
    .where(and(eq(passwordResets.orgId, tx.orgId), eq(passwordResets.userId, userId)))
}

export async function deletePasswordResetsBefore(tx: Tx, expiredBefore: Date): Promise<void> {
  await tx.db
    .delete(passwordResets)
    .where(and(eq(passwordResets.orgId, tx.orgId), lt(passwordResets.expiresAt, expiredBefore)))
}

interface FoundPasswordReset {
  readonly org_id: string
  readonly user_id: string
  readonly role: string
  readonly label: string
  readonly email: string
  readonly org_name: string
  readonly status: string
  readonly expires_at: string
}

/** Whose password a link sets, before the organization is known. */
export async function findPasswordReset(
  ctx: StatementScope,
  tokenHash: Buffer,
): Promise<FoundPasswordReset | undefined> {
  const [row] = await callStatement<FoundPasswordReset>(
    ctx,
    (sql) => sql`
      select org_id, user_id, role, label, email, org_name, status, expires_at
      from find_password_reset(${tokenHash})`,
  )
  return row
}
