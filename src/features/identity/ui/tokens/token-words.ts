import type { TokenAccess, TokenState } from '../../contract/api-tokens'

export const accessWords: Readonly<Record<TokenAccess, string>> = {
  read: 'Read only',
  write: 'Read and change',
}

export const stateWords: Readonly<Record<TokenState, string>> = {
  live: 'Live',
  expired: 'Expired',
  revoked: 'Revoked',
  ownerDeactivated: 'Account closed',
  ownerRoleChanged: 'Role changed',
}
