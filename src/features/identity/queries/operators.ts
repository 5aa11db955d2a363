import { and, eq } from 'drizzle-orm'
import type { Tx } from '@/server/db'
import { operators } from '../tables/operators'

interface NewOperator {
  readonly userId: string
  readonly since: Date
  readonly setBy: string
}

/** False when the user is one already. */
export async function insertOperator(tx: Tx, row: NewOperator): Promise<boolean> {
  const rows = await tx.db
    .insert(operators)
    .values({ orgId: tx.orgId, ...row })
    .onConflictDoNothing()
    .returning({ userId: operators.userId })
  return rows.length > 0
}

/** False when the user was none. */
export async function deleteOperator(tx: Tx, userId: string): Promise<boolean> {
  const rows = await tx.db
    .delete(operators)
    .where(and(eq(operators.orgId, tx.orgId), eq(operators.userId, userId)))
    .returning({ userId: operators.userId })
  return rows.length > 0
}
