import type { inferRouterOutputs } from '@trpc/server'
import type { z } from 'zod'
import {
  importDetailSchema,
  importIssuePageSchema,
  importPageSchema,
  startImportResultSchema,
} from '@/features/charts/contract/imports'
import type { AppRouter } from '../routers'
import * as charts from './answers/charts'
import * as loads from './answers/code-set-loads'
import * as codeSets from './answers/code-sets'
import * as coding from './answers/coding'
import * as identity from './answers/identity'
import * as notifications from './answers/notifications'
import * as records from './answers/records'
import * as review from './answers/review'
import * as rules from './answers/rules'
import * as users from './answers/users'

type Outputs = inferRouterOutputs<AppRouter>
type AnswerOf<Name extends string> =
  Name extends `${infer Group extends keyof Outputs}.${infer Entry}`
    ? Outputs[Group][Entry & keyof Outputs[Group]]
    : never

export type AnswerName = {
  [Group in keyof Outputs]: `${Group}.${Extract<keyof Outputs[Group], string>}`
}[keyof Outputs]

/**
 * What each procedure answers, for the document and for the test that holds real answers against it. Answers
 * are not parsed on their way out: that would cost the hot ones more than their work. The compiler asks for
 * every procedure, and holds each description against what its service says that it answers.
 */
export const answers = {
  'auditLog.list': records.auditPage,
  'auditLog.verify': records.verification,
  'charts.list': charts.chartPage,
  'charts.counts': charts.chartCounts,
  'charts.get': charts.chartView,
  'charts.standing': charts.chartStanding,
  'charts.next': charts.followingChart,
  'charts.coders': charts.coderLoads,
  'charts.assign': charts.assignment,
  'charts.unassign': charts.assignment,
  'charts.autoAssign': charts.spreadCharts,
  'codeSets.search': codeSets.codeSearch,
  'codeSets.get': codeSets.codeDetail,
  'codeSets.nodes': codeSets.nodeList,
  'codeSets.procedure': codeSets.procedureDetail,
  'codeSets.personal': codeSets.personalCodes,
  'codeSets.setFavourite': codeSets.favouriteSet,
  'codeSets.noteUse': codeSets.notedUse,
  'codeSets.loaded': loads.loadedCodeSets,
  'codeSets.upload': loads.queuedLoad,
  'codeSets.load': loads.queuedLoad,
  'coding.get': coding.chartCodes,
  'coding.saveCodes': coding.savedCodes,
  'coding.submit': coding.submittedChart,
  'coding.validate': coding.validation,
  'coding.assessRisk': coding.risk,
  'emails.list': records.emailPage,
  'emails.retry': records.retriedEmail,
  'feedback.list': review.feedbackPage,
  'feedback.counts': review.unreadFeedback,
  'feedback.markRead': notifications.markedRead,
  'identity.me': identity.me,
  'identity.signIn': identity.signedIn,
  'identity.signOut': identity.signedOut,
  'identity.signOutEverywhere': identity.endedSessions,
  'identity.changePassword': identity.changedPassword,
  'identity.changeName': identity.changedName,
  'identity.savePreferences': identity.changedPreferences,
  'identity.sessions': identity.ownSessions,
  'identity.endSession': identity.endedSession,
  'identity.endOtherSessions': identity.endedSessions,
  'identity.forgotPassword': identity.received,
  'identity.openPasswordReset': identity.openedReset,
  'identity.resetPassword': identity.passwordWasReset,
  'identity.openInvitation': identity.openedInvitation,
  'identity.acceptInvitation': identity.newAccount,
  'identity.askForAccess': identity.received,
  'imports.start': startImportResultSchema,
  'imports.get': importDetailSchema,
  'imports.list': importPageSchema,
  'imports.listIssues': importIssuePageSchema,
  'notifications.list': notifications.notificationPage,
  'notifications.markRead': notifications.markedRead,
  'practice.find': review.keyStanding,
  'practice.compare': review.keyComparison,
  'review.queue': review.auditQueue,
  'review.counts': review.auditCounts,
  'review.get': review.auditView,
  'review.rounds': review.chartRounds,
  'review.decide': review.decidedAudit,
  'rules.list': rules.ruleCatalogue,
  'rules.get': rules.ruleDetail,
  'siteRules.list': rules.siteRuleList,
  'siteRules.get': rules.siteRuleDetail,
  'siteRules.create': rules.changedSiteRule,
  'siteRules.change': rules.changedSiteRule,
  'siteRules.turn': rules.changedSiteRule,
  'siteRules.test': rules.siteRuleTest,
  'staffing.openWork': users.openWork,
  'staffing.changeRole': users.changedStaffRole,
  'staffing.deactivate': users.deactivatedStaff,
  'tokens.create': users.createdToken,
  'tokens.list': users.tokenPage,
  'tokens.revoke': users.revokedToken,
  'users.list': users.userPage,
  'users.counts': users.userCounts,
  'users.invite': users.invited,
  'users.reactivate': users.changedUser,
  'users.sendPasswordReset': users.sent,
  'users.invitations': users.invitationPage,
  'users.resendInvitation': users.sent,
  'users.revokeInvitation': users.revokedInvitation,
  'users.accessRequests': users.accessRequestPage,
  'users.approveAccess': users.invited,
  'users.refuseAccess': users.refusedAccess,
} as const satisfies { readonly [Name in AnswerName]: z.ZodType<AnswerOf<Name>> }
