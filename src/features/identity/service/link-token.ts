import { randomBytes } from 'node:crypto'
import { ServiceError } from '@/core/errors'
import { publicOrigin, type Env } from '@/server/env'
import { sha256 } from '@/server/hash'

export const invitationHours = 72
export const passwordResetMinutes = 60
/** News without a link that ends; it is worth sending for a week. */
export const noticeHours = 7 * 24

const tokenBytes = 32

type Linked = Pick<Env, 'APP_ORIGIN' | 'PORT'>

/** The secret of a new link, and what a table keeps of it. */
export function newLinkToken(): { token: string; tokenHash: Buffer } {
  const token = randomBytes(tokenBytes).toString('base64url')
  return { token, tokenHash: sha256(token) }
}

export function hashLinkToken(token: string): Buffer {
  return sha256(token)
}

/** The address of a page. A token stands in the fragment, which browsers send to no server. */
export function linkTo(env: Linked, path: string, token?: string): string {
  const url = new URL(path, publicOrigin(env))
  if (token !== undefined) url.hash = token
  return url.toString()
}

export function hoursFrom(now: Date, hours: number): Date {
  return new Date(now.getTime() + hours * 3_600_000)
}

/** Used, replaced, expired or never made: the same answer. */
export function deadLink(): ServiceError {
  return new ServiceError(
    'NOT_FOUND',
    'This link does not work any more: it was used or replaced, or it has expired. Ask for a new one.',
  )
}
