import { identityRouter } from '@/features/identity/router'
import { router } from '@/server/trpc'

/** Every procedure of the product. */
export const appRouter = router({
  identity: identityRouter,
})

export type AppRouter = typeof appRouter
