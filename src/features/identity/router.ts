import { mutation, query, requestMutation, requestQuery, router } from '@/server/trpc'
import { changeNameInput, changePasswordInput, noInput, signInInput } from './contract'
import { createTokenInput, listTokensInput, revokeTokenInput } from './contract/api-tokens'
import {
  acceptInvitationInput,
  askForAccessInput,
  forgotPasswordInput,
  openLinkInput,
  resetPasswordInput,
} from './contract/links'
import { endSessionInput } from './contract/sessions'
import {
  approveAccessInput,
  invitationVersionInput,
  inviteUserInput,
  listAccessRequestsInput,
  listInvitationsInput,
  listUsersInput,
  refuseAccessInput,
  sendPasswordResetInput,
  userVersionInput,
} from './contract/users'
import { acceptInvitation, openInvitation } from './service/accept-invitation'
import { askForAccess } from './service/ask-for-access'
import { savePreferencesInput } from './contract/preferences'
import { changeName } from './service/change-name'
import { changePassword } from './service/change-password'
import { countUsers } from './service/count-users'
import { createApiToken } from './service/create-api-token'
import { endOtherSessions } from './service/end-other-sessions'
import { endSession } from './service/end-session'
import { forgotPassword } from './service/forgot-password'
import { inviteUser } from './service/invite-user'
import { listAccessRequests } from './service/list-access-requests'
import { listApiTokens } from './service/list-api-tokens'
import { listInvitations } from './service/list-invitations'
import { listOwnSessions } from './service/list-own-sessions'
import { listUsers } from './service/list-users'
import { reactivateUser } from './service/reactivate-user'
import { resendInvitation } from './service/resend-invitation'
import { openPasswordReset, resetPassword } from './service/reset-password'
import { revokeApiToken } from './service/revoke-api-token'
import { revokeInvitation } from './service/revoke-invitation'
import { sendPasswordReset } from './service/send-password-reset'
import { approveAccessRequest, refuseAccessRequest } from './service/settle-access-request'
import { savePreferences } from './service/save-preferences'
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
  changeName: mutation(changeNameInput, changeName),
  savePreferences: mutation(savePreferencesInput, savePreferences),
  sessions: requestQuery(noInput, listOwnSessions),
  endSession: requestMutation(endSessionInput, endSession),
  endOtherSessions: requestMutation(noInput, endOtherSessions),
  forgotPassword: requestMutation(forgotPasswordInput, forgotPassword),
  openPasswordReset: requestQuery(openLinkInput, openPasswordReset),
  resetPassword: requestMutation(resetPasswordInput, resetPassword),
  openInvitation: requestQuery(openLinkInput, openInvitation),
  acceptInvitation: requestMutation(acceptInvitationInput, acceptInvitation),
  askForAccess: requestMutation(askForAccessInput, askForAccess),
})

export const usersRouter = router({
  list: query(listUsersInput, listUsers),
  counts: query(noInput, countUsers),
  invite: mutation(inviteUserInput, inviteUser),
  reactivate: mutation(userVersionInput, reactivateUser),
  sendPasswordReset: mutation(sendPasswordResetInput, sendPasswordReset),
  invitations: query(listInvitationsInput, listInvitations),
  resendInvitation: mutation(invitationVersionInput, resendInvitation),
  revokeInvitation: mutation(invitationVersionInput, revokeInvitation),
  accessRequests: query(listAccessRequestsInput, listAccessRequests),
  approveAccess: mutation(approveAccessInput, approveAccessRequest),
  refuseAccess: mutation(refuseAccessInput, refuseAccessRequest),
})

export const tokensRouter = router({
  create: mutation(createTokenInput, createApiToken, { answersSecret: true }),
  list: query(listTokensInput, listApiTokens),
  revoke: mutation(revokeTokenInput, revokeApiToken),
})
