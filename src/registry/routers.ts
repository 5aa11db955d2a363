import { auditLogRouter } from '@/features/audit-log/router'
import { chartsRouter } from '@/features/charts/router'
import { identityRouter } from '@/features/identity/router'
import { notificationsRouter } from '@/features/notifications/router'
import { feedbackRouter, reviewRouter } from '@/features/review/router'
import { router } from '@/server/trpc'

/** Every procedure of the product. */
export const appRouter = router({
  auditLog: auditLogRouter,
  charts: chartsRouter,
  feedback: feedbackRouter,
  identity: identityRouter,
  notifications: notificationsRouter,
  review: reviewRouter,
})

export type AppRouter = typeof appRouter
