import { and, desc, eq, isNotNull, notInArray, sql } from 'drizzle-orm'
import type { Tx } from '@/server/db'
import { personalCodes } from '../tables/personal-codes'

export interface PersonalCodeRow {
  readonly code: string
  readonly favouriteSince: Date | null
  readonly usedAt: Date | null
}

/** A person's favourites and the codes they used, used last first. */
export async function listPersonalCodes(tx: Tx, userId: string): Promise<PersonalCodeRow[]> {
  return tx.db
    .select({
      code: personalCodes.code,
      favouriteSince: personalCodes.favouriteSince,
      usedAt: personalCodes.usedAt,
    })
    .from(personalCodes)
    .where(ownedBy(tx, userId))
    .orderBy(sql`${personalCodes.usedAt} desc nulls last`, personalCodes.code)
}

interface Mark {
  readonly userId: string
  readonly code: string
  readonly at: Date
}

/** Marks a code as favourite; false where it was one. */
export async function addFavourite(tx: Tx, { userId, code, at }: Mark): Promise<boolean> {
  const rows = await tx.db
    .insert(personalCodes)
    .values({ orgId: tx.orgId, userId, code, favouriteSince: at })
    .onConflictDoUpdate({
      target: [personalCodes.orgId, personalCodes.userId, personalCodes.code],
      set: { favouriteSince: at },
      setWhere: sql`${personalCodes.favouriteSince} is null`,
    })
    .returning({ code: personalCodes.code })
  return rows.length > 0
}

/** Takes the mark away, and the row where nothing else holds it; false where there was none. */
export async function removeFavourite(tx: Tx, { userId, code }: Mark): Promise<boolean> {
  const marked = and(
    ownedBy(tx, userId),
    eq(personalCodes.code, code),
    isNotNull(personalCodes.favouriteSince),
  )
  const gone = await tx.db
    .delete(personalCodes)
    .where(and(marked, sql`${personalCodes.usedAt} is null`))
    .returning({ code: personalCodes.code })
  if (gone.length > 0) return true
  const kept = await tx.db
    .update(personalCodes)
    .set({ favouriteSince: null })
    .where(marked)
    .returning({ code: personalCodes.code })
  return kept.length > 0
}

/** Notes that a person used a code, and forgets those of its system used before the last `kept` others. */
export async function markUsed(tx: Tx, { userId, code, at }: Mark, kept: number): Promise<void> {
  await tx.db
    .insert(personalCodes)
    .values({ orgId: tx.orgId, userId, code, usedAt: at })
    .onConflictDoUpdate({
      target: [personalCodes.orgId, personalCodes.userId, personalCodes.code],
      set: { usedAt: at },
    })
  // A key of ICD-10-CM has one part: what stands before its last is nothing.
  const systemOf = (key: unknown) => sql`substring(${key} from '^(.*) ')`
  const sameSystem = sql`${systemOf(personalCodes.code)} is not distinct from ${systemOf(sql`${code}::text`)}`
  const last = tx.db
    .select({ code: personalCodes.code })
    .from(personalCodes)
    .where(and(ownedBy(tx, userId), sameSystem, isNotNull(personalCodes.usedAt)))
    .orderBy(desc(personalCodes.usedAt), personalCodes.code)
    .limit(kept)
  await tx.db
    .delete(personalCodes)
    .where(
      and(
        ownedBy(tx, userId),
        sameSystem,
        sql`${personalCodes.favouriteSince} is null`,
        notInArray(personalCodes.code, last),
      ),
    )
}

function ownedBy(tx: Tx, userId: string) {
  return and(eq(personalCodes.orgId, tx.orgId), eq(personalCodes.userId, userId))
}
