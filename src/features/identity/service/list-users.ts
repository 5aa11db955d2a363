import { z } from 'zod'
import { roleSchema } from '@/core/actor'
import { decodeCursor, encodeCursor } from '@/core/cursor'
import { ServiceError } from '@/core/errors'
import { uuidSchema } from '@/core/ids'
import { authorize } from '@/server/authorize'
import type { ActorContext } from '@/server/context'
import { withOrgScope } from '@/server/transaction'
import type { ListUsersInput, UserPage, UserStatus } from '../contract/users'
import { listUserRows, type NameKeys } from '../queries/users'

/** The people of the organization by name, deactivated ones included. */
export async function listUsers(
  ctx: ActorContext,
  { cursor, limit }: ListUsersInput,
): Promise<UserPage> {
  authorize(ctx.actor, 'user.manage')
  const after = cursor === undefined ? undefined : readCursor(cursor)
  const rows = await withOrgScope(ctx, (tx) => listUserRows(tx, { after, limit: limit + 1 }))
  const shown = rows.slice(0, limit)
  const last = rows.length > limit ? shown.at(-1) : undefined
  return {
    items: shown.map((row) => ({
      ...row,
      role: roleSchema.parse(row.role),
      status: row.status as UserStatus,
      createdAt: row.createdAt.toISOString(),
      lastSignedInAt: row.lastSignedInAt?.toISOString() ?? null,
    })),
    nextCursor: last ? encodeCursor([last.label, last.id]) : null,
  }
}

const keysSchema = z.tuple([z.string(), uuidSchema])

function readCursor(cursor: string): NameKeys {
  const keys = keysSchema.safeParse(decodeCursor(cursor, 2))
  if (keys.success) return { name: keys.data[0], id: keys.data[1] }
  throw new ServiceError(
    'VALIDATION_FAILED',
    'This page marker is not one of ours. Start again from the first page.',
  )
}
