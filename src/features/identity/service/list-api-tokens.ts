import { roleSchema } from '@/core/actor'
import { decodeTimeCursor, encodeTimeCursor } from '@/core/time-cursor'
import { authorize } from '@/server/authorize'
import type { ActorContext } from '@/server/context'
import { withOrgScope } from '@/server/transaction'
import {
  tokenAccessSchema,
  type ListedToken,
  type ListTokensInput,
  type TokenPage,
} from '../contract/api-tokens'
import { listTokenRows } from '../queries/api-tokens'
import { tokenState } from '../rules/token-state'

/** The person's tokens, or for an admin the organization's, newest first; none of them with its secret. */
export async function listApiTokens(
  ctx: ActorContext,
  { of, cursor, limit }: ListTokensInput,
): Promise<TokenPage> {
  authorize(ctx.actor, of === 'me' ? 'account.self' : 'token.administer')
  const userId = of === 'me' ? ctx.actor.userId : undefined
  const after = decodeTimeCursor(cursor)
  const rows = await withOrgScope(ctx, (tx) =>
    listTokenRows(tx, { userId, after, limit: limit + 1 }),
  )
  const page = rows.slice(0, limit)
  const last = rows.length > limit ? page.at(-1)?.token : undefined
  const now = ctx.clock()
  return {
    items: page.map((row) => listed(row, now)),
    nextCursor: last ? encodeTimeCursor({ at: last.createdAt, id: last.id }) : null,
  }
}

type TokenRow = Awaited<ReturnType<typeof listTokenRows>>[number]

function listed({ token, owner }: TokenRow, now: Date): ListedToken {
  const { id, name, prefix } = token
  return {
    tokenId: id,
    name,
    prefix,
    access: tokenAccessSchema.parse(token.access),
    role: roleSchema.parse(token.role),
    ownerId: owner.id,
    ownerLabel: owner.displayName,
    state: tokenState({ ...token, owner }, now),
    createdAt: token.createdAt.toISOString(),
    expiresAt: token.expiresAt.toISOString(),
    lastUsedAt: token.lastUsedAt?.toISOString() ?? null,
    revokedAt: token.revokedAt?.toISOString() ?? null,
    revokedByLabel: token.revokedByLabel,
  }
}
