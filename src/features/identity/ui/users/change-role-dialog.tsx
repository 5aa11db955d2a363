'use client'

import { useState } from 'react'
import { trpc } from '@/client/trpc'
import { Button } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { roleWord } from '@/ui/role-word'
import { toast } from '@/ui/toast'
import type { User } from '../../contract/users'
import { readProblem } from '../form-problem'
import { FormProblemNotice } from '../form-problem-notice'
import { OpenWorkChoice } from './open-work-choice'
import { returnedWords } from './returned-words'
import { RoleSelect } from './role-select'
import { useUsersRefresh } from './use-users-refresh'

interface ChangeRoleDialogProps {
  /** Whose role; the dialog is closed without. */
  readonly user: User | undefined
  readonly onClose: () => void
}

export function ChangeRoleDialog({ user, onClose }: ChangeRoleDialogProps) {
  return user ? <OpenDialog key={user.id} user={user} onClose={onClose} /> : null
}

function OpenDialog({ user, onClose }: ChangeRoleDialogProps & { readonly user: User }) {
  const [role, setRole] = useState(user.role)
  const [returnCharts, setReturnCharts] = useState(true)
  const refresh = useUsersRefresh()
  const change = trpc.staffing.changeRole.useMutation({
    onSettled: refresh,
    onSuccess: ({ chartsReturned }) => {
      const description = returnedWords(chartsReturned)
      toast.done(
        `${user.label} is ${roleWord[role].toLowerCase()} now`,
        description === undefined ? {} : { description },
      )
      onClose()
    },
  })
  const { problem, fieldError } = readProblem(change.error)
  const leavesDesk = user.role === 'coder' && role !== 'coder'
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      title={`Role of ${user.label}`}
      description="It holds from their next click on, in every session that is open."
      actions={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button
            tone="primary"
            busy={change.isPending}
            disabled={role === user.role}
            onClick={() =>
              change.mutate({
                userId: user.id,
                version: user.version,
                role,
                returnCharts: leavesDesk && returnCharts,
              })
            }
          >
            Change role
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        <FormProblemNotice problem={problem} />
        <RoleSelect role={role} error={fieldError('role')} onChange={setRole} />
        {leavesDesk ? (
          <OpenWorkChoice userId={user.id} returnCharts={returnCharts} onChange={setReturnCharts} />
        ) : null}
      </div>
    </Dialog>
  )
}
