import { roleSchema } from '@/core/actor'
import { decodeTimeCursor, encodeTimeCursor } from '@/core/time-cursor'
import { authorize } from '@/server/authorize'
import type { ActorContext } from '@/server/context'
import { withOrgScope } from '@/server/transaction'
import type { InvitationPage, ListInvitationsInput } from '../contract/users'
import { listInvitationRows } from '../queries/invitations'

/** The invitations that were neither accepted nor revoked, newest first. */
export async function listInvitations(
  ctx: ActorContext,
  { cursor, limit }: ListInvitationsInput,
): Promise<InvitationPage> {
  authorize(ctx.actor, 'user.manage')
  const before = decodeTimeCursor(cursor)
  const rows = await withOrgScope(ctx, (tx) => listInvitationRows(tx, { before, limit: limit + 1 }))
  const shown = rows.slice(0, limit)
  const last = rows.length > limit ? shown.at(-1) : undefined
  const now = ctx.clock()
  return {
    items: shown.map((row) => ({
      id: row.id,
      email: row.email,
      role: roleSchema.parse(row.role),
      invitedByLabel: row.invitedByLabel,
      sentAt: row.sentAt.toISOString(),
      expiresAt: row.expiresAt.toISOString(),
      isExpired: row.expiresAt <= now,
      version: row.version,
    })),
    nextCursor: last ? encodeTimeCursor({ at: last.createdAt, id: last.id }) : null,
  }
}
