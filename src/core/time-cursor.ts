import { z } from 'zod'
import { decodeCursor, encodeCursor } from './cursor'
import { ServiceError } from './errors'
import { uuidSchema } from './ids'

/** Where a page of a list ordered by time ended: the instant and the id of its last row. */
export interface TimeKeys {
  readonly at: Date
  readonly id: string
}

const keysSchema = z.tuple([z.iso.datetime(), uuidSchema])

export function encodeTimeCursor({ at, id }: TimeKeys): string {
  return encodeCursor([at.toISOString(), id])
}

/** The keys of a cursor, undefined for the first page; throws VALIDATION_FAILED for a foreign one. */
export function decodeTimeCursor(cursor: string | undefined): TimeKeys | undefined {
  if (cursor === undefined) return undefined
  const keys = keysSchema.safeParse(decodeCursor(cursor, 2))
  if (keys.success) return { at: new Date(keys.data[0]), id: keys.data[1] }
  const message = 'This page marker is not one of ours. Start again from the first page.'
  throw new ServiceError('VALIDATION_FAILED', message, { details: [{ path: 'cursor', message }] })
}
