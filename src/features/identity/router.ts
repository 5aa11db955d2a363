import { requestMutation, requestQuery, router } from '@/server/trpc'
import { changePasswordInput, noInput, signInInput } from './contract'
import { changePassword } from './service/change-password'
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
