import { auditLogRouter } from '@/features/audit-log/router'
import { chartsRouter, importsRouter, staffingRouter } from '@/features/charts/router'
import { codeSetsRouter } from '@/features/code-sets/router'
import { codingRouter, rulesRouter, siteRulesRouter } from '@/features/coding/router'
import { emailsRouter } from '@/features/email/router'
import { identityRouter, tokensRouter, usersRouter } from '@/features/identity/router'
import { notificationsRouter } from '@/features/notifications/router'
import { feedbackRouter, practiceRouter, reviewRouter } from '@/features/review/router'
import { router } from '@/server/trpc'

/** Every procedure of the product. */
export const appRouter = router({
  auditLog: auditLogRouter,
  charts: chartsRouter,
  codeSets: codeSetsRouter,
  coding: codingRouter,
  emails: emailsRouter,
  feedback: feedbackRouter,
  identity: identityRouter,
  imports: importsRouter,
  notifications: notificationsRouter,
  practice: practiceRouter,
  review: reviewRouter,
  rules: rulesRouter,
  staffing: staffingRouter,
  siteRules: siteRulesRouter,
  tokens: tokensRouter,
  users: usersRouter,
})

export type AppRouter = typeof appRouter
