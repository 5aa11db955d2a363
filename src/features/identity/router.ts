import { mutation, query, requestMutation, requestQuery, router } from '@/server/trpc'
import { changePasswordInput, noInput, signInInput } from './contract'
import { createTokenInput, listTokensInput, revokeTokenInput } from './contract/api-tokens'
import { changePassword } from './service/change-password'
import { createApiToken } from './service/create-api-token'
import { listApiTokens } from './service/list-api-tokens'
import { revokeApiToken } from './service/revoke-api-token'
import { showMe } from './service/show-me'
import { signIn } from './service/sign-in'
import { signOut } from './service/sign-out'
import { signOutEverywhere } from './service/sign-out-everywhere'

export const identityRouter = router({
  signIn: requestMutation(signInInput, signIn),
  signOut: requestMutation(noInput, signOut),
  signOutEverywhere: requestMutation(noInput, signOutEverywhere),
  me: requestQuery(noInput, showMe),
  changePassword: requestMutation(changePasswordInput, changePassword),
})

export const tokensRouter = router({
  create: mutation(createTokenInput, createApiToken),
  list: query(listTokensInput, listApiTokens),
  revoke: mutation(revokeTokenInput, revokeApiToken),
})
