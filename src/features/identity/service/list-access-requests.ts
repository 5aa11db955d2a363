import { decodeTimeCursor, encodeTimeCursor } from '@/core/time-cursor'
import { authorize } from '@/server/authorize'
import type { ActorContext } from '@/server/context'
import { withOrgScope } from '@/server/transaction'
import type { AccessRequestPage, ListAccessRequestsInput } from '../contract/users'
import { listAccessRequestRows } from '../queries/access-requests'

/** Who asked to join and waits for an answer, the longest waiting first. */
export async function listAccessRequests(
  ctx: ActorContext,
  { cursor, limit }: ListAccessRequestsInput,
): Promise<AccessRequestPage> {
  authorize(ctx.actor, 'user.manage')
  const after = decodeTimeCursor(cursor)
  const rows = await withOrgScope(ctx, (tx) =>
    listAccessRequestRows(tx, { after, limit: limit + 1 }),
  )
  const shown = rows.slice(0, limit)
  const last = rows.length > limit ? shown.at(-1) : undefined
  return {
    items: shown.map(({ id, email, displayName, createdAt, version }) => ({
      id,
      email,
      displayName,
      createdAt: createdAt.toISOString(),
      version,
    })),
    nextCursor: last ? encodeTimeCursor({ at: last.createdAt, id: last.id }) : null,
  }
}
