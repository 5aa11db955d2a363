'use client'

import { useState } from 'react'
import { trpc } from '@/client/trpc'
import { ConfirmDialog } from '@/ui/confirm-dialog'
import { toast } from '@/ui/toast'
import type { User } from '../../contract/users'
import { readProblem } from '../form-problem'
import { FormProblemNotice } from '../form-problem-notice'
import { OpenWorkChoice } from './open-work-choice'
import { returnedWords } from './returned-words'
import { useUsersRefresh } from './use-users-refresh'

interface DeactivateDialogProps {
  /** Whom; the dialog is closed without. */
  readonly user: User | undefined
  readonly onClose: () => void
}

export function DeactivateDialog({ user, onClose }: DeactivateDialogProps) {
  return user ? <OpenDialog key={user.id} user={user} onClose={onClose} /> : null
}

function OpenDialog({ user, onClose }: DeactivateDialogProps & { readonly user: User }) {
  const [returnCharts, setReturnCharts] = useState(true)
  const refresh = useUsersRefresh()
  const deactivate = trpc.staffing.deactivate.useMutation({
    onSettled: refresh,
    onSuccess: ({ chartsReturned }) => {
      const description = returnedWords(chartsReturned) ?? user.label
      toast.done('Account deactivated', { description })
      onClose()
    },
  })
  const { problem } = readProblem(deactivate.error)
  const { id: userId, version } = user
  return (
    <ConfirmDialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      title={`Deactivate ${user.label}?`}
      confirm="Deactivate"
      danger
      busy={deactivate.isPending}
      onConfirm={() => deactivate.mutate({ userId, version, returnCharts })}
    >
      <div className="flex flex-col gap-3">
        <FormProblemNotice problem={problem} />
        <p>
          Their sessions end and their API tokens are revoked at once; what they typed and did not
          save is lost. Their work stays, and you can reactivate the account.
        </p>
        <OpenWorkChoice userId={userId} returnCharts={returnCharts} onChange={setReturnCharts} />
      </div>
    </ConfirmDialog>
  )
}
