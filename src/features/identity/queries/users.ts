import { and, asc, count, eq, sql } from 'drizzle-orm'
import type { Tx } from '@/server/db'
import { accessRequests, invitations, organizations, users } from '../tables'
import { operators } from '../tables/operators'

export type UserRow = typeof users.$inferSelect

/** Where a page of people ended: name and id of its last row. */
export interface NameKeys {
  readonly name: string
  readonly id: string
}

interface PageOf {
  readonly after: NameKeys | undefined
  readonly limit: number
}

/** The organization's people by name; passwords stay out. */
export async function listUserRows(tx: Tx, { after, limit }: PageOf) {
  return tx.db
    .select({
      id: users.id,
      email: users.email,
      label: users.displayName,
      role: users.role,
      status: users.status,
      createdAt: users.createdAt,
      lastSignedInAt: users.lastSignedInAt,
      version: users.version,
      isOperator: sql<boolean>`${users.role} = 'admin' and ${operators.userId} is not null`,
    })
    .from(users)
    .leftJoin(operators, and(eq(operators.orgId, users.orgId), eq(operators.userId, users.id)))
    .where(
      and(
        eq(users.orgId, tx.orgId),
        after && sql`(${users.displayName}, ${users.id}) > (${after.name}, ${after.id}::uuid)`,
      ),
    )
    .orderBy(asc(users.displayName), asc(users.id))
    .limit(limit)
}

/** Locks the active admins, always in the same order, so that two changes cannot both spare the other. */
export async function lockActiveAdmins(tx: Tx): Promise<string[]> {
  const rows = await tx.db
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.orgId, tx.orgId), eq(users.role, 'admin'), eq(users.status, 'active')))
    .orderBy(users.id)
    .for('no key update')
  return rows.map(({ id }) => id)
}

export async function lockUser(tx: Tx, userId: string): Promise<UserRow | undefined> {
  const [row] = await tx.db
    .select()
    .from(users)
    .where(and(eq(users.orgId, tx.orgId), eq(users.id, userId)))
    .for('no key update')
  return row
}

interface UserChange {
  readonly userId: string
  readonly set: {
    readonly role?: string
    readonly status?: string
    readonly displayName?: string
  }
}

/** Changes a locked user; returns the new version. */
export async function updateUser(tx: Tx, { userId, set }: UserChange): Promise<number> {
  const [row] = await tx.db
    .update(users)
    .set({ ...set, version: sql`${users.version} + 1` })
    .where(and(eq(users.orgId, tx.orgId), eq(users.id, userId)))
    .returning({ version: users.version })
  return row?.version ?? 0
}

export async function noteSignIn(tx: Tx, userId: string, at: Date): Promise<void> {
  await tx.db
    .update(users)
    .set({ lastSignedInAt: at })
    .where(and(eq(users.orgId, tx.orgId), eq(users.id, userId)))
}

export async function findOrganizationName(tx: Tx): Promise<string> {
  const [row] = await tx.db
    .select({ name: organizations.name })
    .from(organizations)
    .where(eq(organizations.id, tx.orgId))
  return row?.name ?? ''
}

/** How many people there are of each status. */
export async function countUsers(tx: Tx): Promise<{ status: string; count: number }[]> {
  return tx.db
    .select({ status: users.status, count: count() })
    .from(users)
    .where(eq(users.orgId, tx.orgId))
    .groupBy(users.status)
}

export async function countPendingInvitations(tx: Tx): Promise<number> {
  const [row] = await tx.db
    .select({ count: count() })
    .from(invitations)
    .where(and(eq(invitations.orgId, tx.orgId), eq(invitations.status, 'pending')))
  return row?.count ?? 0
}

export async function countPendingAccessRequests(tx: Tx): Promise<number> {
  const [row] = await tx.db
    .select({ count: count() })
    .from(accessRequests)
    .where(and(eq(accessRequests.orgId, tx.orgId), eq(accessRequests.status, 'pending')))
  return row?.count ?? 0
}

/** Whether an account has the address, in whichever organization. */
export async function isAddressKnown(tx: Tx, email: string): Promise<boolean> {
  const [row] = await tx.sql<{ known: boolean }[]>`
    select exists (select from find_sign_in(${email})) as known`
  return row?.known ?? false
}
