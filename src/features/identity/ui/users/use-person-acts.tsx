'use client'

import { toCallError } from '@/client/error-code'
import { trpc } from '@/client/trpc'
import { Notice } from '@/ui/notice'
import { toast } from '@/ui/toast'
import type { User } from '../../contract/users'
import { useUsersRefresh } from './use-users-refresh'

/** What is done to a person without asking back, and why it failed when it did. */
export function usePersonActs() {
  const refresh = useUsersRefresh()
  const reactivate = trpc.users.reactivate.useMutation({ onSettled: refresh })
  const reset = trpc.users.sendPasswordReset.useMutation({ onSettled: refresh })
  const error = reactivate.error ?? reset.error
  const forget = () => {
    reactivate.reset()
    reset.reset()
  }
  return {
    problem: error ? (
      <Notice live tone="error" className="m-4">
        {toCallError(error).message}
      </Notice>
    ) : null,
    reactivate({ id: userId, version, label }: User) {
      forget()
      reactivate.mutate(
        { userId, version },
        { onSuccess: () => toast.done('Account reactivated', { description: label }) },
      )
    },
    sendPasswordReset({ id: userId, email }: User) {
      forget()
      reset.mutate(
        { userId },
        { onSuccess: () => toast.done('Link to set a new password sent', { description: email }) },
      )
    },
  }
}
