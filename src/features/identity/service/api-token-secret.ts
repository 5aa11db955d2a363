import { randomBytes } from 'node:crypto'
import { sha256 } from '@/server/hash'
import type { TokenAccess } from '../contract/api-tokens'

const entropyBytes = 32
const shownCharacters = 12
const bearer = /^Bearer +(\S.*)$/i
const form = /^smc_([rw])_[A-Za-z0-9_-]{43}$/

export interface ApiTokenSecret {
  readonly secret: string
  readonly prefix: string
  readonly hash: Buffer
}

/**
 * A new secret. Its form says whether it may change things, so that a change is refused before the
 * database is asked; the hash covers the form, so that nobody can turn one kind into the other.
 */
export function newApiTokenSecret(access: TokenAccess): ApiTokenSecret {
  const kind = access === 'read' ? 'r' : 'w'
  const secret = `smc_${kind}_${randomBytes(entropyBytes).toString('base64url')}`
  return { secret, prefix: secret.slice(0, shownCharacters), hash: sha256(secret) }
}

/** What an `Authorization` header brings; `hash` is absent when it cannot be one of our tokens. */
export interface BearerToken {
  readonly hash: Buffer | undefined
  readonly readOnly: boolean
}

/** Reads the header; undefined when it carries no bearer token, and the cookie counts. */
export function readApiTokenSecret(header: string | null): BearerToken | undefined {
  const given = header === null ? undefined : bearer.exec(header)?.[1]?.trim()
  if (given === undefined) return undefined
  const kind = form.exec(given)?.[1]
  return { hash: kind === undefined ? undefined : sha256(given), readOnly: kind === 'r' }
}
