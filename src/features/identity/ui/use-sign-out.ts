'use client'

import { trpc } from '@/client/trpc'

/** Signs out and leaves by a full load, so that nothing of the session stays in memory. */
export function useSignOut(): () => void {
  const signOut = trpc.identity.signOut.useMutation({
    onSettled: () => window.location.assign('/'),
  })
  return () => signOut.mutate()
}
