import { and, desc, eq, sql } from 'drizzle-orm'
import type { TimeKeys } from '@/core/time-cursor'
import type { Tx } from '@/server/db'
import { callStatement, type StatementScope } from '@/server/transaction'
import { invitations } from '../tables'

export type InvitationRow = typeof invitations.$inferSelect

interface NewInvitation {
  readonly id: string
  readonly email: string
  readonly role: string
  readonly tokenHash: Buffer
  readonly invitedBy: string
  readonly invitedByLabel: string
  readonly now: Date
  readonly expiresAt: Date
}

/** Invites an address; an open invitation of the same address gets the new role and link instead. */
export async function upsertInvitation(tx: Tx, row: NewInvitation): Promise<string> {
  const now = row.now.toISOString()
  const [stored] = await tx.sql<{ id: string }[]>`
    insert into invitations as i (org_id, id, email, role, token_hash, invited_by, invited_by_label,
      created_at, sent_at, expires_at)
    values (${tx.orgId}, ${row.id}, ${row.email}, ${row.role}, ${row.tokenHash}, ${row.invitedBy},
      ${row.invitedByLabel}, ${now}, ${now}, ${row.expiresAt.toISOString()})
    on conflict (org_id, lower(email)) where status = 'pending' do update set
      role = excluded.role, token_hash = excluded.token_hash, invited_by = excluded.invited_by,
      invited_by_label = excluded.invited_by_label, sent_at = excluded.sent_at,
      expires_at = excluded.expires_at, version = i.version + 1
    returning id`
  return stored?.id ?? row.id
}

interface PageOf {
  readonly before: TimeKeys | undefined
  readonly limit: number
}

/** The open invitations, newest first. */
export async function listInvitationRows(tx: Tx, { before, limit }: PageOf) {
  return tx.db
    .select()
    .from(invitations)
    .where(
      and(
        eq(invitations.orgId, tx.orgId),
        eq(invitations.status, 'pending'),
        before &&
          sql`(${invitations.createdAt}, ${invitations.id}) < (${before.at.toISOString()}::timestamptz, ${before.id}::uuid)`,
      ),
    )
    .orderBy(desc(invitations.createdAt), desc(invitations.id))
    .limit(limit)
}

export async function lockInvitation(
  tx: Tx,
  invitationId: string,
): Promise<InvitationRow | undefined> {
  const [row] = await tx.db.select().from(invitations).where(at(tx, invitationId)).for('update')
  return row
}

type Change = Partial<Pick<InvitationRow, 'status' | 'tokenHash' | 'sentAt' | 'expiresAt'>>

export async function updateInvitation(
  tx: Tx,
  invitationId: string,
  change: Change,
): Promise<void> {
  await tx.db
    .update(invitations)
    .set({ ...change, version: sql`${invitations.version} + 1` })
    .where(at(tx, invitationId))
}

interface FoundInvitation {
  readonly org_id: string
  readonly id: string
  readonly email: string
  readonly role: string
  readonly status: string
  readonly expires_at: string
  readonly invited_by_label: string
  readonly org_name: string
}

/** The invitation behind a link, before its organization is known. */
export async function findInvitation(
  ctx: StatementScope,
  tokenHash: Buffer,
): Promise<FoundInvitation | undefined> {
  const [row] = await callStatement<FoundInvitation>(
    ctx,
    (statement) => statement`
      select org_id, id, email, role, status, expires_at, invited_by_label, org_name
      from find_invitation(${tokenHash})`,
  )
  return row
}

function at(tx: Tx, invitationId: string) {
  return and(eq(invitations.orgId, tx.orgId), eq(invitations.id, invitationId))
}
