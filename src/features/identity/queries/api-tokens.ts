import { and, desc, eq, isNull, lt, or, sql } from 'drizzle-orm'
import type { TimeKeys } from '@/core/time-cursor'
import type { Tx } from '@/server/db'
import { users } from '../tables'
import { apiTokens } from '../tables/api-tokens'

/** Answers false when a token of this owner that is not revoked has the name. */
export async function insertApiToken(
  tx: Tx,
  row: Omit<typeof apiTokens.$inferInsert, 'orgId'>,
): Promise<boolean> {
  const rows = await tx.db
    .insert(apiTokens)
    .values({ orgId: tx.orgId, ...row })
    .onConflictDoNothing()
    .returning({ id: apiTokens.id })
  return rows.length > 0
}

/** How many tokens of a person are neither revoked nor expired; the person is locked against making another. */
export async function countOpenTokens(tx: Tx, userId: string, now: Date): Promise<number> {
  await tx.db
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.orgId, tx.orgId), eq(users.id, userId)))
    .for('update')
  return tx.db.$count(
    apiTokens,
    and(
      eq(apiTokens.orgId, tx.orgId),
      eq(apiTokens.userId, userId),
      isNull(apiTokens.revokedAt),
      sql`${apiTokens.expiresAt} > ${now.toISOString()}`,
    ),
  )
}

interface TokenListing {
  /** All of the organization when absent. */
  readonly userId: string | undefined
  readonly after: TimeKeys | undefined
  readonly limit: number
}

/** Tokens with their owners, newest first. */
export async function listTokenRows(tx: Tx, { userId, after, limit }: TokenListing) {
  return tx.db
    .select({ token: apiTokens, owner: users })
    .from(apiTokens)
    .innerJoin(users, and(eq(users.orgId, apiTokens.orgId), eq(users.id, apiTokens.userId)))
    .where(
      and(
        eq(apiTokens.orgId, tx.orgId),
        userId === undefined ? undefined : eq(apiTokens.userId, userId),
        after &&
          or(
            lt(apiTokens.createdAt, after.at),
            and(eq(apiTokens.createdAt, after.at), lt(apiTokens.id, after.id)),
          ),
      ),
    )
    .orderBy(desc(apiTokens.createdAt), desc(apiTokens.id))
    .limit(limit)
}

/** A token, locked against another revocation. */
export async function lockApiToken(tx: Tx, tokenId: string) {
  const [token] = await tx.db
    .select()
    .from(apiTokens)
    .where(and(eq(apiTokens.orgId, tx.orgId), eq(apiTokens.id, tokenId)))
    .for('update')
  return token
}

interface RevocationOfAll {
  readonly userId: string
  readonly at: Date
  readonly by: { readonly userId: string; readonly label: string }
}

/** Revokes every token of a person that still opens something; returns how many there were. */
export async function revokeOpenTokens(
  tx: Tx,
  { userId, at, by }: RevocationOfAll,
): Promise<number> {
  const rows = await tx.db
    .update(apiTokens)
    .set({ revokedAt: at, revokedBy: by.userId, revokedByLabel: by.label })
    .where(
      and(
        eq(apiTokens.orgId, tx.orgId),
        eq(apiTokens.userId, userId),
        isNull(apiTokens.revokedAt),
        sql`${apiTokens.expiresAt} > ${at.toISOString()}`,
      ),
    )
    .returning({ id: apiTokens.id })
  return rows.length
}

interface Revocation {
  readonly tokenId: string
  readonly at: Date
  readonly by: { readonly userId: string; readonly label: string }
}

export async function markTokenRevoked(tx: Tx, { tokenId, at, by }: Revocation): Promise<void> {
  await tx.db
    .update(apiTokens)
    .set({ revokedAt: at, revokedBy: by.userId, revokedByLabel: by.label })
    .where(and(eq(apiTokens.orgId, tx.orgId), eq(apiTokens.id, tokenId)))
}
