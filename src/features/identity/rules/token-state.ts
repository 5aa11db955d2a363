import type { TokenState } from '../contract/api-tokens'

interface TokenFacts {
  readonly expiresAt: Date
  readonly revokedAt: Date | null
  readonly ownerRole: string
  readonly owner: { readonly status: string; readonly role: string }
}

/** Why a token opens nothing, the gravest reason first; `live` when it does open. Says what `open_api_token` does. */
export function tokenState(
  { expiresAt, revokedAt, ownerRole, owner }: TokenFacts,
  now: Date,
): TokenState {
  if (revokedAt !== null) return 'revoked'
  if (owner.status !== 'active') return 'ownerDeactivated'
  if (owner.role !== ownerRole) return 'ownerRoleChanged'
  return expiresAt > now ? 'live' : 'expired'
}
