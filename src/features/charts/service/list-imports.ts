import { z } from 'zod'
import { decodeCursor, encodeCursor } from '@/core/cursor'
import { ServiceError } from '@/core/errors'
import { authorize } from '@/server/authorize'
import type { ActorContext } from '@/server/context'
import { withOrgScope } from '@/server/transaction'
import type { ImportPage, listImportsSchema } from '../contract/imports'
import { listJobs } from '../queries/import-jobs'
import { showImport } from './show-import'

const keysSchema = z.tuple([z.iso.datetime(), z.uuid()])

/** The imports of the own organization, newest first. */
export async function listImports(
  ctx: ActorContext,
  { cursor, limit }: z.output<typeof listImportsSchema>,
): Promise<ImportPage> {
  authorize(ctx.actor, 'import.read')
  const after = cursor === undefined ? undefined : readCursor(cursor)
  const rows = await withOrgScope(ctx, (tx) => listJobs(tx, { after, limit: limit + 1 }))
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  const nextCursor =
    rows.length > limit && last ? encodeCursor([last.createdAt.toISOString(), last.id]) : null
  return { items: page.map(showImport), nextCursor }
}

function readCursor(cursor: string): { createdAt: Date; id: string } {
  const keys = keysSchema.safeParse(decodeCursor(cursor, 2))
  if (!keys.success)
    throw new ServiceError('VALIDATION_FAILED', 'This page of the list is not valid. Reload it.')
  return { createdAt: new Date(keys.data[0]), id: keys.data[1] }
}
