import { auditLogRouter } from '@/features/audit-log/router'
import { chartsRouter } from '@/features/charts/router'
import { identityRouter } from '@/features/identity/router'
import { notificationsRouter } from '@/features/notifications/router'
import { router } from '@/server/trpc'

/** Every procedure of the product. */
export const appRouter = router({
  auditLog: auditLogRouter,
  charts: chartsRouter,
  identity: identityRouter,
  notifications: notificationsRouter,
})

export type AppRouter = typeof appRouter
