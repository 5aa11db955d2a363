'use client'

import { trpc } from '@/client/trpc'
import { ConfirmDialog } from '@/ui/confirm-dialog'
import { toast } from '@/ui/toast'
import type { User } from '../../contract/users'
import { readProblem } from '../form-problem'
import { SignInProblem } from '../sign-in-problem'
import { useUsersRefresh } from './use-users-refresh'

interface DeactivateDialogProps {
  /** Whom; the dialog is closed without. */
  readonly user: User | undefined
  readonly onClose: () => void
}

export function DeactivateDialog({ user, onClose }: DeactivateDialogProps) {
  const refresh = useUsersRefresh()
  const deactivate = trpc.users.deactivate.useMutation({
    onSettled: refresh,
    onSuccess: () => {
      toast.done('Account deactivated', user ? { description: user.label } : {})
      onClose()
    },
  })
  const { problem } = readProblem(deactivate.error)
  if (!user) return null

  function close() {
    deactivate.reset()
    onClose()
  }

  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => (open ? undefined : close())}
      title={`Deactivate ${user.label}?`}
      confirm="Deactivate"
      danger
      busy={deactivate.isPending}
      onConfirm={() => deactivate.mutate({ userId: user.id, version: user.version })}
    >
      <div className="flex flex-col gap-3">
        <SignInProblem problem={problem} />
        <p>
          Their sessions and API tokens end at once; what they typed and did not save is lost. Their
          work stays, and you can reactivate the account.
        </p>
      </div>
    </ConfirmDialog>
  )
}
