'use client'

import { trpc } from '@/client/trpc'

/** Fetches again what a change of people, invitations or requests may have touched. */
export function useUsersRefresh(): () => Promise<void> {
  const utils = trpc.useUtils()
  return async () => {
    await Promise.all([utils.users.invalidate(), utils.emails.invalidate()])
  }
}
